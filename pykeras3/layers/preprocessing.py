"""Layers: preprocessing and augmentation."""

from pykeras3.core.conventions import (
    Axis,
    IntegerOrFloat,
    IntegerOrText,
    IntegerOrVector,
    IntegerTuple,
    IntegerVocabulary,
    NumberOrNaN,
    Numbers,
    OneInteger,
    Seed,
    StringVocabulary,
    Tuple,
)
from pykeras3.core.declaring.r_wrapper import RWrapper
from pykeras3.core.decorators import constructor, layer


@layer.forward("keras.layers.AugMix", r=RWrapper(defaults={"value_range": "c(0L, 255L)"}))
def layer_aug_mix(
    object,
    value_range=(0, 255),
    num_chains: OneInteger = 3,
    chain_depth: OneInteger = 3,
    factor=0.3,
    alpha=1.0,
    all_ops=True,
    interpolation="bilinear",
    seed: Seed = None,
    data_format=None,
    **kwargs,
):
    """AugMix augmentation layer: blends several chains of random operations on each image.

    Args:
        factor: Float between 0 and 1, strength of the operations.
        alpha: Float, parameter of the Beta and Dirichlet distributions from which the weights are drawn.

    Input shape:
        `(batch, height, width, channels)` by `data_format`. A single image, without the batch, is accepted too.

    Output shape:
        The same as the input shape.
    """


@layer.forward("keras.layers.AutoContrast", r=RWrapper(defaults={"value_range": "tuple(0L, 255L)"}))
def layer_auto_contrast(object, value_range: Tuple = (0, 255), **kwargs):
    """Auto-contrast augmentation layer: stretches the values of each image over the whole range.

    Input shape:
        `(batch, height, width, channels)`. A single image, without the batch, is accepted too.

    Output shape:
        The same as the input shape.
    """


@layer.forward("keras.layers.CategoryEncoding")
def layer_category_encoding(
    object, num_tokens: OneInteger = None, output_mode: IntegerOrText = "multi_hot", sparse=False, **kwargs
):
    """Category encoding layer: encodes integers, counted from 0, as one-hot, multi-hot or counts.

    Args:
        output_mode: String, form of the output: `"one_hot"` or `"multi_hot"` for vectors of 0 and 1, `"count"` for
            numbers of occurrences.

    Input shape:
        `(batch, values)`.

    Output shape:
        `(batch, num_tokens)`, or `(batch, values, num_tokens)` in `"one_hot"` mode if there are several values per
        sample.
    """


@layer.forward("keras.layers.CenterCrop")
def layer_center_crop(object, height: OneInteger, width: OneInteger, data_format=None, **kwargs):
    """Center crop layer: crops the center of images; smaller images are enlarged first.

    Args:
        height: Positive integer, height of the output in pixels.
        width: Positive integer, width of the output in pixels.

    Input shape:
        `(batch, old_height, old_width, channels)` by `data_format`. A single image, without the batch, is accepted too.

    Output shape:
        `(batch, height, width, channels)` by `data_format`.
    """


@layer.forward("keras.layers.CutMix")
def layer_cut_mix(object, factor=1.0, seed: Seed = None, data_format=None, **kwargs):
    """CutMix augmentation layer: pastes patches of one image into another and mixes the labels.

    Args:
        factor: Float or pair of floats, size of the patches, from 0 to 1. A float `f` means the range `(0, f)`; a pair
            of floats is the range to draw from.

    Input shape:
        Dict of `images`, `(batch, height, width, channels)`, and `labels`, `(batch, classes)`.

    Output shape:
        The same as the input shape.
    """


@layer.forward("keras.layers.Discretization")
def layer_discretization(
    object,
    bin_boundaries: Numbers = None,
    num_bins: OneInteger = None,
    epsilon=0.01,
    output_mode: IntegerOrText = "int",
    sparse=False,
    dtype=None,
    name=None,
):
    """Discretization layer: maps numbers to the indices of bins, counted from 0.

    Args:
        num_bins: Integer, number of bins for `adapt()` to find, instead of `bin_boundaries`.
        epsilon: Float, error tolerance of the quantiles that `adapt()` computes; smaller values are more exact and
            slower.
        output_mode: String, form of the output: `"int"` for indices, `"one_hot"` or `"multi_hot"` for vectors of 0 and
            1, `"count"` for numbers of occurrences.

    Input shape:
        `(batch, values)`.

    Output shape:
        `(batch, values)` in `"int"` mode; `(batch, values, bins)` in `"one_hot"` mode, without the axis of the values
        if there is one per sample; `(batch, bins)` in the other modes.
    """


@layer.forward("keras.layers.Equalization")
def layer_equalization(object, value_range=(0, 255), bins: OneInteger = 256, data_format=None, **kwargs):
    """Histogram equalization layer: equalizes each channel of images.

    Input shape:
        `(batch, height, width, channels)` by `data_format`. A single image, without the batch, is accepted too.

    Output shape:
        The same as the input shape.
    """


@layer.forward("keras.layers.HashedCrossing")
def layer_hashed_crossing(
    object, num_bins: OneInteger, output_mode: IntegerOrText = "int", sparse=False, name=None, dtype=None, **kwargs
):
    """Feature crossing layer: combines categorical features and hashes them into bins.

    Args:
        output_mode: String, form of the output: `"int"` for indices, `"one_hot"` for vectors of 0 and 1.

    Input shape:
        List of tensors of shape `(batch,)` or `(batch, 1)`.

    Output shape:
        `(batch,)` or `(batch, 1)` as the inputs, or `(batch, num_bins)` if `output_mode` is `"one_hot"`.
    """


@layer.forward("keras.layers.Hashing", takes_text=True)
def layer_hashing(
    object,
    num_bins: OneInteger,
    mask_value=None,
    salt: IntegerOrText = None,
    output_mode: IntegerOrText = "int",
    sparse=False,
    **kwargs,
):
    """Hashing layer: hashes categories into bins; bin indices count from 0.

    Args:
        mask_value: Value that is mapped to index 0: a string or an integer; `None` for none.
        output_mode: String, form of the output: `"int"` for indices, `"one_hot"` or `"multi_hot"` for vectors of 0 and
            1, `"count"` for numbers of occurrences.

    Input shape:
        `(batch, values)`.

    Output shape:
        `(batch, values)` in `"int"` mode; `(batch, values, num_bins)` in `"one_hot"` mode, without the axis of the
        values if there is one per sample; `(batch, num_bins)` in the other modes.
    """


@layer.forward("keras.layers.IntegerLookup")
def layer_integer_lookup(
    object,
    max_tokens: OneInteger = None,
    num_oov_indices: OneInteger = 1,
    mask_token: OneInteger = None,
    oov_token: OneInteger = -1,
    vocabulary: IntegerVocabulary = None,
    vocabulary_dtype="int64",
    idf_weights: Numbers = None,
    invert: IntegerOrText = False,
    output_mode: IntegerOrText = "int",
    sparse=False,
    pad_to_max_tokens=False,
    name=None,
    **kwargs,
):
    """Integer lookup layer: maps integers to the indices of a vocabulary, counted from 0.

    Args:
        output_mode: String, form of the output: `"int"` for indices, `"one_hot"` or `"multi_hot"` for vectors of 0 and
            1, `"count"` for numbers of occurrences, `"tf_idf"` for counts weighted by inverse document frequency.
        mask_token: Integer that represents masked inputs, with index 0 in `"int"` mode; `None` for none.
        oov_token: Integer to return for out-of-vocabulary indices, if `invert`.
        vocabulary: Vector of integers in the order of their indices, or string, path of a text file with one per line;
            `None` to learn them with `adapt()`.
        invert: Boolean, whether to map indices back to terms.

    Input shape:
        `(batch, values)`.

    Output shape:
        `(batch, values)` in `"int"` mode; `(batch, values, size)` in `"one_hot"` mode, without the axis of the values
        if there is one per sample; `(batch, size)` in the other modes, where `size` is that of the vocabulary, or
        `max_tokens` if `pad_to_max_tokens`.
    """


@layer.forward("keras.layers.MaxNumBoundingBoxes")
def layer_max_num_bounding_boxes(object, max_number: OneInteger, fill_value: OneInteger = -1, **kwargs):
    """Layer that truncates or pads the bounding boxes of each image to a fixed number.

    Args:
        fill_value: Integer, value to pad boxes and labels with.

    Input shape:
        Dict of `images`, `(batch, height, width, channels)`, and `bounding_boxes`; the latter is a named
        list of `boxes`, `(batch, number, 4)`, and `labels`, `(batch, number)`.

    Output shape:
        The same named list of `images`, `(batch, height, width, channels)`, `boxes`, `(batch, max_number, 4)`, and
        `labels`, `(batch, max_number)`.
    """


@layer.forward("keras.layers.MelSpectrogram")
def layer_mel_spectrogram(
    object,
    fft_length: OneInteger = 2048,
    sequence_stride: OneInteger = 512,
    sequence_length: OneInteger = None,
    window="hann",
    sampling_rate: OneInteger = 16000,
    num_mel_bins: OneInteger = 128,
    min_freq=20.0,
    max_freq=None,
    power_to_db=True,
    top_db=80.0,
    mag_exp=2.0,
    min_power=1e-10,
    ref_power=1.0,
    **kwargs,
):
    """Mel spectrogram layer: converts audio signals to Mel spectrograms.

    Args:
        sampling_rate: Integer, sampling rate of the audio in Hz.
        sequence_length: Integer, number of samples per window; `None` for `fft_length`.
        sequence_stride: Integer, number of samples between successive windows.
        window: String, `"hann"` or `"hamming"`, or tensor of shape `(sequence_length,)`: window function; `None` for no
            window.

    Input shape:
        `(samples,)` or `(batch, samples)`.

    Output shape:
        `(num_mel_bins, frames)` or `(batch, num_mel_bins, frames)`.
    """


@layer.forward("keras.layers.MixUp")
def layer_mix_up(object, alpha=0.2, data_format=None, seed: Seed = None, **kwargs):
    """MixUp augmentation layer: blends pairs of images and their labels.

    Args:
        alpha: Float between 0 and 1, blending strength.

    Input shape:
        Dict of `images`, `(batch, height, width, channels)`, and `labels`, `(batch, classes)`.

    Output shape:
        The same as the input shape.
    """


@layer.forward("keras.layers.Normalization")
def layer_normalization(
    object, axis: Axis = -1, mean: Numbers = None, variance: Numbers = None, invert=False, **kwargs
):
    """Feature normalization layer: scales to mean 0 and variance 1, as learned by `adapt()`.

    Args:
        axis: Integer or vector of integers, axes with separate statistics, counted from 1 (the batch is 1); `None` for
            one mean and variance of all.
        invert: Boolean, whether to undo the normalization instead.

    Input shape:
        Any.

    Output shape:
        The same as the input shape.
    """


@constructor.forward("keras.layers.Pipeline")
def layer_pipeline(layers, name=None):
    """Pipeline layer: applies preprocessing layers in sequence.

    Args:
        layers: List of layers to apply, in order.

    Input shape:
        Any that the first layer takes.

    Output shape:
        That of the output of the last layer.
    """


@layer.forward("keras.layers.RandAugment")
def layer_rand_augment(
    object,
    value_range=(0, 255),
    num_ops: OneInteger = 2,
    factor=0.5,
    interpolation="bilinear",
    seed: Seed = None,
    data_format=None,
    **kwargs,
):
    """RandAugment augmentation layer: applies several random operations to each image.

    Args:
        factor: Float between 0 and 1, strength of the operations.

    Input shape:
        `(batch, height, width, channels)` by `data_format`. A single image, without the batch, is accepted too.

    Output shape:
        The same as the input shape.
    """


@layer.forward("keras.layers.RandomBrightness")
def layer_random_brightness(object, factor, value_range=(0, 255), seed: Seed = None, **kwargs):
    """Augmentation layer that randomly adjusts the brightness of images.

    Args:
        factor: Float or pair of floats, change of brightness, from -1 (black) to 1 (white). A float `f` means the range
            `(-f, f)`; a pair of floats is the range to draw from.

    Input shape:
        `(batch, height, width, channels)`. A single image, without the batch, is accepted too.

    Output shape:
        The same as the input shape.
    """


@layer.forward("keras.layers.RandomColorDegeneration")
def layer_random_color_degeneration(
    object, factor, value_range=(0, 255), data_format=None, seed: Seed = None, **kwargs
):
    """Augmentation layer that randomly fades the colors of images.

    Args:
        factor: Float or pair of floats, strength, from 0 (no change) to 1 (gray). A float `f` means the range `(-f,
            f)`; a pair of floats is the range to draw from.

    Input shape:
        `(batch, height, width, 3)` by `data_format`. A single image, without the batch, is accepted too.

    Output shape:
        The same as the input shape.
    """


@layer.forward("keras.layers.RandomColorJitter")
def layer_random_color_jitter(
    object,
    value_range=(0, 255),
    brightness_factor=None,
    contrast_factor=None,
    saturation_factor=None,
    hue_factor=None,
    seed: Seed = None,
    data_format=None,
    **kwargs,
):
    """Augmentation layer that randomly adjusts brightness, contrast, saturation and hue of images.

    Input shape:
        `(batch, height, width, 3)` by `data_format`. A single image, without the batch, is accepted too.

    Output shape:
        The same as the input shape.
    """


@layer.forward("keras.layers.RandomContrast", r=RWrapper(defaults={"value_range": "c(0L, 255L)"}))
def layer_random_contrast(object, factor, value_range: Tuple = (0, 255), seed: Seed = None, **kwargs):
    """Augmentation layer that randomly adjusts the contrast of images.

    Args:
        factor: Pair of floats `(l, u)`: contrast is multiplied by a number from `1 - l` to `1 + u`. A float `u` means
            `(0, u)`.

    Input shape:
        `(batch, height, width, channels)`. A single image, without the batch, is accepted too.

    Output shape:
        The same as the input shape.
    """


@layer.forward("keras.layers.RandomCrop")
def layer_random_crop(
    object, height: OneInteger, width: OneInteger, seed: Seed = None, data_format=None, name=None, **kwargs
):
    """Augmentation layer that crops images at a random position in training, at the center otherwise.

    Args:
        height: Positive integer, height of the output in pixels.
        width: Positive integer, width of the output in pixels.

    Input shape:
        `(batch, old_height, old_width, channels)` by `data_format`. A single image, without the batch, is accepted too.

    Output shape:
        `(batch, height, width, channels)` by `data_format`.
    """


@layer.forward("keras.layers.RandomElasticTransform")
def layer_random_elastic_transform(
    object,
    factor=1.0,
    scale=1.0,
    interpolation="bilinear",
    fill_mode="reflect",
    fill_value: NumberOrNaN = 0.0,
    value_range=(0, 255),
    seed: Seed = None,
    data_format=None,
    **kwargs,
):
    """Augmentation layer that randomly applies elastic distortions to images.

    Args:
        factor: Float or pair of floats, probability of the change, from 0 to 1. A float `f` means the range `(0, f)`; a
            pair of floats is the range to draw from.
        scale: Float or pair of floats, strength of the distortion. A float `f` means the range `(0, f)`; a pair of
            floats is the range to draw from.

    Input shape:
        `(batch, height, width, channels)` by `data_format`. A single image, without the batch, is accepted too.

    Output shape:
        The same as the input shape.
    """


@layer.forward("keras.layers.RandomErasing")
def layer_random_erasing(
    object,
    factor=1.0,
    scale=(0.02, 0.33),
    fill_value: NumberOrNaN = None,
    value_range=(0, 255),
    seed: Seed = None,
    data_format=None,
    **kwargs,
):
    """Augmentation layer that fills a random rectangle of each image.

    Args:
        factor: Float or pair of floats, probability of the change, from 0 to 1. A float `f` means the range `(0, f)`; a
            pair of floats is the range to draw from.
        scale: Pair of floats between 0 and 1, range of the area of the rectangle as a fraction of the image.
        fill_value: Float, value to fill with; `None` for random noise.

    Input shape:
        `(batch, height, width, channels)` by `data_format`. A single image, without the batch, is accepted too.

    Output shape:
        The same as the input shape.
    """


@layer.forward("keras.layers.RandomFlip")
def layer_random_flip(object, mode="horizontal_and_vertical", seed: Seed = None, data_format=None, **kwargs):
    """Augmentation layer that randomly flips images.

    Args:
        mode: String, direction of the flips: `"horizontal"`, `"vertical"` or `"horizontal_and_vertical"`.

    Input shape:
        `(batch, height, width, channels)` by `data_format`. A single image, without the batch, is accepted too.

    Output shape:
        The same as the input shape.
    """


@layer.forward("keras.layers.RandomGaussianBlur")
def layer_random_gaussian_blur(
    object,
    factor=1.0,
    kernel_size: IntegerOrVector = 3,
    sigma=1.0,
    value_range=(0, 255),
    data_format=None,
    seed: Seed = None,
    **kwargs,
):
    """Augmentation layer that randomly blurs images.

    Args:
        factor: Float or pair of floats, probability of the change, from 0 to 1. A float `f` means the range `(0, f)`; a
            pair of floats is the range to draw from.
        kernel_size: Odd integer, or pair of odd integers: size of the kernel in pixels.

    Input shape:
        `(batch, height, width, channels)` by `data_format`. A single image, without the batch, is accepted too.

    Output shape:
        The same as the input shape.
    """


@layer.forward("keras.layers.RandomGrayscale")
def layer_random_grayscale(object, factor=0.5, data_format=None, seed: Seed = None, **kwargs):
    """Augmentation layer that randomly converts images to grayscale, keeping the number of channels.

    Args:
        factor: Float between 0 and 1, probability that an image becomes gray.

    Input shape:
        `(batch, height, width, 3)` by `data_format`. A single image, without the batch, is accepted too.

    Output shape:
        The same as the input shape.
    """


@layer.forward("keras.layers.RandomHue")
def layer_random_hue(object, factor, value_range=(0, 255), data_format=None, seed: Seed = None, **kwargs):
    """Augmentation layer that randomly shifts the hue of images.

    Args:
        factor: Float or pair of floats, strength, from 0 (no change) to 1. A float `f` means the range `(0, f)`; a pair
            of floats is the range to draw from.

    Input shape:
        `(batch, height, width, 3)` by `data_format`. A single image, without the batch, is accepted too.

    Output shape:
        The same as the input shape.
    """


@layer.forward("keras.layers.RandomInvert")
def layer_random_invert(object, factor=1.0, value_range=(0, 255), seed: Seed = None, data_format=None, **kwargs):
    """Augmentation layer that randomly inverts the colors of images.

    Args:
        factor: Float or pair of floats, probability of the change, from 0 to 1. A float `f` means the range `(0, f)`; a
            pair of floats is the range to draw from.

    Input shape:
        `(batch, height, width, channels)` by `data_format`. A single image, without the batch, is accepted too.

    Output shape:
        The same as the input shape.
    """


@layer.forward("keras.layers.RandomPerspective")
def layer_random_perspective(
    object,
    factor=1.0,
    scale=1.0,
    interpolation="bilinear",
    fill_value: NumberOrNaN = 0.0,
    seed: Seed = None,
    data_format=None,
    **kwargs,
):
    """Augmentation layer that randomly changes the perspective of images.

    Args:
        factor: Float or pair of floats, probability of the change, from 0 to 1. A float `f` means the range `(0, f)`; a
            pair of floats is the range to draw from.
        scale: Float between 0 and 1, how far the corners may move, relative to the image.

    Input shape:
        `(batch, height, width, channels)` by `data_format`. A single image, without the batch, is accepted too.

    Output shape:
        The same as the input shape.
    """


@layer.forward("keras.layers.RandomPosterization")
def layer_random_posterization(
    object, factor: IntegerOrFloat, value_range=(0, 255), data_format=None, seed: Seed = None, **kwargs
):
    """Augmentation layer that reduces the number of bits of each color channel.

    Args:
        factor: Integer, or pair of integers, from 1 to 8: number of bits per channel, drawn at random; equal numbers
            fix it.

    Input shape:
        `(batch, height, width, channels)` by `data_format`. A single image, without the batch, is accepted too.

    Output shape:
        The same as the input shape.
    """


@layer.forward("keras.layers.RandomRotation")
def layer_random_rotation(
    object,
    factor,
    fill_mode="reflect",
    interpolation="bilinear",
    seed: Seed = None,
    fill_value: NumberOrNaN = 0.0,
    data_format=None,
    **kwargs,
):
    """Augmentation layer that randomly rotates images.

    Args:
        factor: Float or pair of floats, angle as a fraction of a full turn; positive angles are counterclockwise. A
            float `f` means the range `(-f, f)`; a pair of floats is the range to draw from.

    Input shape:
        `(batch, height, width, channels)` by `data_format`. A single image, without the batch, is accepted too.

    Output shape:
        The same as the input shape.
    """


@layer.forward("keras.layers.RandomSaturation")
def layer_random_saturation(object, factor, value_range=(0, 255), data_format=None, seed: Seed = None, **kwargs):
    """Augmentation layer that randomly adjusts the saturation of images.

    Args:
        factor: Pair of floats, range of the saturation, from 0 (gray) over 0.5 (no change) to 1 (fully saturated).

    Input shape:
        `(batch, height, width, 3)` by `data_format`. A single image, without the batch, is accepted too.

    Output shape:
        The same as the input shape.
    """


@layer.forward("keras.layers.RandomSharpness")
def layer_random_sharpness(object, factor, value_range=(0, 255), data_format=None, seed: Seed = None, **kwargs):
    """Augmentation layer that randomly blurs or sharpens images.

    Args:
        factor: Float or pair of floats, change of sharpness, from 0 (blurred) over 0.5 (no change) to 1 (sharpened). A
            float `f` means the range `(0, f)`; a pair of floats is the range to draw from.

    Input shape:
        `(batch, height, width, channels)` by `data_format`. A single image, without the batch, is accepted too.

    Output shape:
        The same as the input shape.
    """


@layer.forward("keras.layers.RandomShear")
def layer_random_shear(
    object,
    x_factor=0.0,
    y_factor=0.0,
    interpolation="bilinear",
    fill_mode="reflect",
    fill_value: NumberOrNaN = 0.0,
    data_format=None,
    seed: Seed = None,
    **kwargs,
):
    """Augmentation layer that randomly shears images.

    Input shape:
        `(batch, height, width, channels)` by `data_format`. A single image, without the batch, is accepted too.

    Output shape:
        The same as the input shape.
    """


@layer.forward("keras.layers.RandomTranslation")
def layer_random_translation(
    object,
    height_factor,
    width_factor,
    fill_mode="reflect",
    interpolation="bilinear",
    seed: Seed = None,
    fill_value: NumberOrNaN = 0.0,
    data_format=None,
    **kwargs,
):
    """Augmentation layer that randomly translates images.

    Args:
        height_factor: Float or pair of floats, vertical shift as a fraction of the height; positive values shift down.
            A float `f` means the range `(-f, f)`; a pair of floats is the range to draw from.
        width_factor: Float or pair of floats, horizontal shift as a fraction of the width; positive values shift right.
            A float `f` means the range `(-f, f)`; a pair of floats is the range to draw from.

    Input shape:
        `(batch, height, width, channels)` by `data_format`. A single image, without the batch, is accepted too.

    Output shape:
        The same as the input shape.
    """


@layer.forward("keras.layers.RandomZoom")
def layer_random_zoom(
    object,
    height_factor,
    width_factor=None,
    fill_mode="reflect",
    interpolation="bilinear",
    seed: Seed = None,
    fill_value: NumberOrNaN = 0.0,
    data_format=None,
    **kwargs,
):
    """Augmentation layer that randomly zooms images in or out.

    Args:
        height_factor: Float or pair of floats, vertical zoom as a fraction of the height; positive values zoom out,
            negative ones in. A float `f` means the range `(-f, f)`; a pair of floats is the range to draw from.
        width_factor: Float or pair of floats, horizontal zoom like `height_factor`; `None` keeps the aspect ratio.

    Input shape:
        `(batch, height, width, channels)` by `data_format`. A single image, without the batch, is accepted too.

    Output shape:
        The same as the input shape.
    """


@layer.forward("keras.layers.Rescaling")
def layer_rescaling(object, scale: Numbers, offset: Numbers = 0.0, **kwargs):
    """Rescaling layer: `inputs * scale + offset`.

    Args:
        scale: Number, or vector of numbers, to multiply by.

    Input shape:
        Any.

    Output shape:
        The same as the input shape.
    """


@layer.forward("keras.layers.Resizing")
def layer_resizing(
    object,
    height: OneInteger,
    width: OneInteger,
    interpolation="bilinear",
    crop_to_aspect_ratio=False,
    pad_to_aspect_ratio=False,
    fill_mode="constant",
    fill_value: NumberOrNaN = 0.0,
    data_format=None,
    *,
    antialias=False,
    **kwargs,
):
    """Resizing layer: resizes images.

    Args:
        interpolation: String, interpolation method: `"bilinear"`, `"nearest"`, `"bicubic"`, `"lanczos3"` or
            `"lanczos5"`.
        fill_mode: String, how to fill the padding: `"constant"`.
        fill_value: Float, value to pad with, if `pad_to_aspect_ratio`.
        height: Positive integer, height of the output in pixels.
        width: Positive integer, width of the output in pixels.

    Input shape:
        `(batch, old_height, old_width, channels)` by `data_format`. A single image, without the batch, is accepted too.

    Output shape:
        `(batch, height, width, channels)` by `data_format`.
    """


@layer.forward("keras.layers.Solarization", r=RWrapper(defaults={"value_range": "tuple(0L, 255L)"}))
def layer_solarization(
    object,
    addition_factor: Tuple = 0.0,
    threshold_factor: Tuple = 0.0,
    value_range: Tuple = (0, 255),
    seed: Seed = None,
    **kwargs,
):
    """Augmentation layer that inverts pixel values above a random threshold.

    Input shape:
        `(batch, height, width, channels)`. A single image, without the batch, is accepted too.

    Output shape:
        The same as the input shape.
    """


@layer.forward("keras.layers.STFTSpectrogram")
def layer_stft_spectrogram(
    object,
    mode="log",
    frame_length: OneInteger = 256,
    frame_step: OneInteger = None,
    fft_length: OneInteger = None,
    window="hann",
    periodic=False,
    scaling="density",
    padding="valid",
    expand_dims=False,
    data_format=None,
    **kwargs,
):
    """Spectrogram layer: converts signals to spectrograms by the short-time Fourier transform.

    Args:
        mode: String, part of the transform to return: `"log"`, `"magnitude"`, `"psd"` (power), `"real"`, `"imag"`,
            `"angle"`, or `"stft"` for real and imaginary part.
        window: String, `"hann"` or `"hamming"`, or array of shape `(frame_length,)`: window function.
        fft_length: Integer, FFT size, at least `frame_length`; `None` for the next power of two.
        padding: String, `"valid"` for no padding, or `"same"` to pad the signal at both ends.

    Input shape:
        `(batch, samples, channels)` by `data_format`.

    Output shape:
        `(batch, frames, frequencies * channels)`, or `(batch, frames, frequencies, channels)` if `expand_dims`; with
        channels first, `(batch, frequencies * channels, frames)` or `(batch, channels, frames, frequencies)`.
        `frequencies` is `fft_length / 2 + 1`, rounded down, or twice that in mode `"stft"`.
    """


@layer.forward("keras.layers.StringLookup", takes_text=True)
def layer_string_lookup(
    object,
    max_tokens: OneInteger = None,
    num_oov_indices: OneInteger = 1,
    mask_token: IntegerOrText = None,
    oov_token="[UNK]",
    vocabulary: StringVocabulary = None,
    idf_weights: Numbers = None,
    invert: IntegerOrText = False,
    output_mode: IntegerOrText = "int",
    pad_to_max_tokens=False,
    sparse=False,
    encoding="utf-8",
    name=None,
    *,
    vocabulary_dtype=None,
    **kwargs,
):
    """String lookup layer: maps strings to the indices of a vocabulary, counted from 0.

    Args:
        output_mode: String, form of the output: `"int"` for indices, `"one_hot"` or `"multi_hot"` for vectors of 0 and
            1, `"count"` for numbers of occurrences, `"tf_idf"` for counts weighted by inverse document frequency.
        mask_token: String that represents masked inputs, with index 0 in `"int"` mode; `None` for none.
        oov_token: String to return for out-of-vocabulary indices, if `invert`.
        invert: Boolean, whether to map indices back to terms.

    Input shape:
        `(batch, values)`.

    Output shape:
        `(batch, values)` in `"int"` mode; `(batch, values, size)` in `"one_hot"` mode, without the axis of the values
        if there is one per sample; `(batch, size)` in the other modes, where `size` is that of the vocabulary, or
        `max_tokens` if `pad_to_max_tokens`.
    """


@layer.forward("keras.layers.TextVectorization", takes_text=True)
def layer_text_vectorization(
    object,
    max_tokens: OneInteger = None,
    standardize="lower_and_strip_punctuation",
    split="whitespace",
    ngrams: IntegerTuple = None,
    output_mode: IntegerOrText = "int",
    output_sequence_length: OneInteger = None,
    pad_to_max_tokens=False,
    vocabulary: StringVocabulary = None,
    idf_weights: Numbers = None,
    sparse=False,
    ragged: IntegerOrText = False,
    encoding="utf-8",
    name=None,
    **kwargs,
):
    """Text vectorization layer: splits text into tokens and maps them to indices, counted from 0.

    Args:
        output_mode: String, form of the output: `"int"` for indices of tokens, `"multi_hot"` for vectors of 0 and 1,
            `"count"` for numbers of occurrences, `"tf_idf"` for counts weighted by inverse document frequency.
        output_sequence_length: Integer, length to pad or truncate token sequences to, in `"int"` mode; `None` for that
            of the longest sequence.
        ragged: Boolean, whether to return ragged tensors, in `"int"` mode.
        vocabulary: Vector of strings, tokens in the order of their indices, or one string, the path of a text file with
            one per line; `None` to learn them with `adapt()`.

    Input shape:
        `(batch,)` or `(batch, 1)`, one text per sample.

    Output shape:
        `(batch, tokens)` in `"int"` mode, where `tokens` is `output_sequence_length` or, without it, the length of the
        longest text; `(batch, size)` in the other modes, where `size` is that of the vocabulary, or `max_tokens` if
        `pad_to_max_tokens`.
    """
