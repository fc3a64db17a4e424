"""Operations: images."""

from pykeras3.core.conventions import IntegerOrFloat, IntegerOrVector, IntegerTuple, OneInteger, Seed, Tensor, Tuple
from pykeras3.core.decorators import op


@op.forward("keras.ops.image.affine_transform")
def op_image_affine_transform(
    images: Tensor,
    transform: Tensor,
    interpolation="bilinear",
    fill_mode="constant",
    fill_value: IntegerOrFloat = 0,
    data_format=None,
):
    """Apply affine or projective transformations to images.

    Args:
        fill_value: Float, value outside the input in mode `"constant"`.
    """


@op.forward("keras.ops.image.crop_images")
def op_image_crop(
    images,
    top_cropping: OneInteger = None,
    left_cropping: OneInteger = None,
    bottom_cropping: OneInteger = None,
    right_cropping: OneInteger = None,
    target_height: OneInteger = None,
    target_width: OneInteger = None,
    data_format=None,
):
    """Crop images to a given position and size."""


@op.forward("keras.ops.image.elastic_transform")
def op_image_elastic_transform(
    images: Tensor,
    alpha=20.0,
    sigma=5.0,
    interpolation="bilinear",
    fill_mode="reflect",
    fill_value=0.0,
    seed: Seed = None,
    data_format=None,
):
    """Distort images by a smooth random displacement field.

    Args:
        alpha: Float, strength of the distortion.
        sigma: Float, standard deviation, in pixels, of the filter that smooths the displacements.
        fill_value: Float, value outside the input in mode `"constant"`.
    """


@op.forward("keras.ops.image.extract_patches")
def op_image_extract_patches(
    images: Tensor,
    size: IntegerOrVector,
    strides=None,
    dilation_rate: IntegerOrVector = 1,
    padding="valid",
    data_format="channels_last",
):
    """Extract patches from images and lay them out along the channel axis.

    Args:
        images: Image of shape `(height, width, channels)`, volume of shape `(depth, height, width, channels)`, or batch
            of such.
        size: Integer, or vector of integers `(height, width)` or `(depth, height, width)`: size of the patches.
        strides: Integer, or vector of integers with one per spatial dimension: distance between patches; `None` for
            `size`.
    """


@op.forward("keras.ops.image.gaussian_blur")
def op_image_gaussian_blur(images, kernel_size: IntegerTuple = (3, 3), sigma: Tuple = (1.0, 1.0), data_format=None):
    """Blur images with a Gaussian kernel.

    Args:
        sigma: Pair of floats, standard deviation of the Gaussian along height and width, in pixels.
    """


@op.forward("keras.ops.image.hsv_to_rgb")
def op_image_hsv_to_rgb(images, data_format=None):
    """Convert HSV images to RGB.

    Args:
        images: HSV image of shape `(height, width, channels)`, or batch of images of shape `(batch, height, width,
            channels)`, with values from 0 to 1.
    """


@op.forward("keras.ops.image.map_coordinates")
def op_image_map_coordinates(
    inputs, coordinates, order: OneInteger, fill_mode="constant", fill_value: IntegerOrFloat = 0
):
    """Sample an array at given coordinates by interpolation.

    Args:
        inputs: Array to sample from.
        order: Integer, 0 for the nearest element, 1 for linear interpolation.
        fill_mode: String, how to fill points outside the input: `"constant"`, `"nearest"`, `"wrap"`, `"mirror"` or
            `"reflect"`.
        fill_value: Float, value outside the input in mode `"constant"`.
    """


@op.forward("keras.ops.image.pad_images")
def op_image_pad(
    images,
    top_padding: OneInteger = None,
    left_padding: OneInteger = None,
    bottom_padding: OneInteger = None,
    right_padding: OneInteger = None,
    target_height: OneInteger = None,
    target_width: OneInteger = None,
    data_format=None,
):
    """Pad images with zeros."""


@op.forward("keras.ops.image.perspective_transform")
def op_image_perspective_transform(
    images: Tensor,
    start_points: Tensor,
    end_points: Tensor,
    interpolation="bilinear",
    fill_value: IntegerOrFloat = 0,
    data_format=None,
):
    """Apply the perspective transformation that moves four points to four others.

    Args:
        fill_value: Float, value outside the input.
    """


@op.forward("keras.ops.image.resize")
def op_image_resize(
    images: Tensor,
    size: IntegerOrVector,
    interpolation="bilinear",
    antialias=False,
    crop_to_aspect_ratio=False,
    pad_to_aspect_ratio=False,
    fill_mode="constant",
    fill_value=0.0,
    data_format=None,
):
    """Resize images by interpolation.

    Args:
        size: Pair of integers `(height, width)`, new size in pixels.
        interpolation: String, interpolation method: `"nearest"`, `"bilinear"`, `"bicubic"`, `"lanczos3"` or
            `"lanczos5"`.
        fill_mode: String, how to pad with `pad_to_aspect_ratio`: only `"constant"`.
        fill_value: Float, value to pad with.
    """


@op.forward("keras.ops.image.rgb_to_grayscale")
def op_image_rgb_to_grayscale(images, data_format=None):
    """Convert RGB images to grayscale.

    Args:
        images: RGB image of shape `(height, width, channels)`, or batch of images of shape `(batch, height, width,
            channels)`.
    """


@op.forward("keras.ops.image.rgb_to_hsv")
def op_image_rgb_to_hsv(images, data_format=None):
    """Convert RGB images to HSV.

    Args:
        images: RGB image of shape `(height, width, channels)`, or batch of images of shape `(batch, height, width,
            channels)`, with values from 0 to 1.
    """
