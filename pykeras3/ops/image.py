"""Operations on images."""
from pykeras3.core.conventions import Integer, IntegerTuple, Number, Seed, Tensor, Tuple
from pykeras3.core.decorators import op


@op.forward("keras.ops.image.affine_transform")
def op_image_affine_transform(images: Tensor, transform: Tensor, interpolation="bilinear", fill_mode="constant",
                              fill_value: Number = 0, data_format=None):
    """Applies affine or projective transforms to images.

    fill_value: Value beyond the edges in mode `"constant"`.
    """


@op.forward("keras.ops.image.crop_images")
def op_image_crop(images, top_cropping: Integer = None, left_cropping: Integer = None,
                  bottom_cropping: Integer = None, right_cropping: Integer = None,
                  target_height: Integer = None, target_width: Integer = None, data_format=None):
    """Crops images to a given place and size."""


@op.forward("keras.ops.image.elastic_transform")
def op_image_elastic_transform(images: Tensor, alpha=20.0, sigma=5.0, interpolation="bilinear", fill_mode="reflect",
                               fill_value=0.0, seed: Seed = None, data_format=None):
    """Distorts images by a smooth random displacement field.

    alpha: Strength of the distortion.
    sigma: Standard deviation, in pixels, of the filter that smooths the displacements.
    fill_value: Value beyond the edges in mode `"constant"`.
    """


@op.forward("keras.ops.image.extract_patches")
def op_image_extract_patches(images: Tensor, size: Integer, strides=None, dilation_rate: Integer = 1, padding="valid",
                             data_format="channels_last"):
    """Cuts images into patches, laid out along the channel axis.

    images: One image or volume, or a batch of them.
    size: Size of the patches: a whole number, or height and width (depth first for volumes).
    strides: Distance between patches, a whole number or one per dimension; `None` for `size`.
    """


@op.forward("keras.ops.image.gaussian_blur")
def op_image_gaussian_blur(images, kernel_size: IntegerTuple = (3, 3), sigma: Tuple = (1.0, 1.0),
                           data_format=None):
    """Blurs images with a Gaussian kernel.

    sigma: Standard deviation of the Gaussian along height and width, in pixels.
    """


@op.forward("keras.ops.image.hsv_to_rgb")
def op_image_hsv_to_rgb(images, data_format=None):
    """Converts HSV images to RGB.

    images: One HSV image (3 dimensions) or a batch (4 dimensions), values from 0 to 1.
    """


@op.forward("keras.ops.image.map_coordinates")
def op_image_map_coordinates(inputs, coordinates, order: Integer, fill_mode="constant",
                             fill_value: Number = 0):
    """Samples an array at given coordinates by interpolation.

    inputs: Array to sample from.
    order: 0 for the nearest element, 1 for linear interpolation.
    fill_mode: Values beyond the edges: `"constant"`, `"nearest"`, `"wrap"`, `"mirror"` or `"reflect"`.
    fill_value: Value beyond the edges in mode `"constant"`.
    """


@op.forward("keras.ops.image.pad_images")
def op_image_pad(images, top_padding: Integer = None, left_padding: Integer = None,
                 bottom_padding: Integer = None, right_padding: Integer = None, target_height: Integer = None,
                 target_width: Integer = None, data_format=None):
    """Pads images with zeros."""


@op.forward("keras.ops.image.perspective_transform")
def op_image_perspective_transform(images: Tensor, start_points: Tensor, end_points: Tensor, interpolation="bilinear",
                                   fill_value: Number = 0, data_format=None):
    """Warps images so that four points move to four others.

    fill_value: Value beyond the edges.
    """


@op.forward("keras.ops.image.resize")
def op_image_resize(images: Tensor, size: Integer, interpolation="bilinear", antialias=False,
                    crop_to_aspect_ratio=False, pad_to_aspect_ratio=False, fill_mode="constant",
                    fill_value=0.0, data_format=None):
    """Resizes images by interpolation.

    size: New height and width, in pixels.
    interpolation: `"nearest"`, `"bilinear"`, `"bicubic"`, `"lanczos3"` or `"lanczos5"`.
    fill_mode: How to pad with `pad_to_aspect_ratio`: only `"constant"`.
    fill_value: Value to pad with.
    """


@op.forward("keras.ops.image.rgb_to_grayscale")
def op_image_rgb_to_grayscale(images, data_format=None):
    """Converts RGB images to grayscale.

    images: One RGB image (3 dimensions) or a batch (4 dimensions).
    """


@op.forward("keras.ops.image.rgb_to_hsv")
def op_image_rgb_to_hsv(images, data_format=None):
    """Converts RGB images to HSV.

    images: One RGB image (3 dimensions) or a batch (4 dimensions), values from 0 to 1.
    """
