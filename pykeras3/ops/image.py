"""Operations on images."""
from pykeras3.conventions import Integer, IntegerTuple, Number, Tuple
from pykeras3.wrap import op


@op("keras.ops.image.affine_transform")
def op_image_affine_transform(images, transform, interpolation="bilinear", fill_mode="constant",
                              fill_value: Number = 0, data_format=None):
    """?"""


@op("keras.ops.image.crop_images")
def op_image_crop(images, top_cropping: Integer = None, left_cropping: Integer = None,
                  bottom_cropping: Integer = None, right_cropping: Integer = None,
                  target_height: Integer = None, target_width: Integer = None, data_format=None):
    """?"""


@op("keras.ops.image.elastic_transform")
def op_image_elastic_transform(images, alpha=20.0, sigma=5.0, interpolation="bilinear", fill_mode="reflect",
                               fill_value=0.0, seed: Integer = None, data_format=None):
    """?"""


@op("keras.ops.image.extract_patches")
def op_image_extract_patches(images, size: Integer, strides=None, dilation_rate: Integer = 1, padding="valid",
                             data_format="channels_last"):
    """?"""


@op("keras.ops.image.gaussian_blur")
def op_image_gaussian_blur(images, kernel_size: IntegerTuple = (3, 3), sigma: Tuple = (1.0, 1.0),
                           data_format=None):
    """?"""


@op("keras.ops.image.hsv_to_rgb")
def op_image_hsv_to_rgb(images, data_format=None):
    """?"""


@op("keras.ops.image.map_coordinates")
def op_image_map_coordinates(inputs, coordinates, order: Integer, fill_mode="constant",
                             fill_value: Number = 0):
    """?"""


@op("keras.ops.image.pad_images")
def op_image_pad(images, top_padding: Integer = None, left_padding: Integer = None,
                 bottom_padding: Integer = None, right_padding: Integer = None, target_height: Integer = None,
                 target_width: Integer = None, data_format=None):
    """?"""


@op("keras.ops.image.perspective_transform")
def op_image_perspective_transform(images, start_points, end_points, interpolation="bilinear",
                                   fill_value: Number = 0, data_format=None):
    """?"""


@op("keras.ops.image.resize")
def op_image_resize(images, size: Integer, interpolation="bilinear", antialias=False,
                    crop_to_aspect_ratio=False, pad_to_aspect_ratio=False, fill_mode="constant",
                    fill_value=0.0, data_format=None):
    """?"""


@op("keras.ops.image.rgb_to_grayscale")
def op_image_rgb_to_grayscale(images, data_format=None):
    """?"""


@op("keras.ops.image.rgb_to_hsv")
def op_image_rgb_to_hsv(images, data_format=None):
    """?"""
