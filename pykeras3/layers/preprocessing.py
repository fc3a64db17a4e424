"""Layers that prepare images, sounds, texts and categories."""
from pykeras3.core.conventions import (
    Axis,
    Integer,
    IntegerOrText,
    IntegerTuple,
    Number,
    Numbers,
    OneInteger,
    Seed,
    Tuple,
)
from pykeras3.core.decorators import constructor, layer
from pykeras3.core.r_wrapper import RWrapper
from pykeras3.core.vocabularies import WholeNumbers, Words


@layer.forward("keras.layers.AugMix", r=RWrapper(defaults={"value_range": "c(0L, 255L)"}))
def layer_aug_mix(object, value_range=(0, 255), num_chains: OneInteger = 3, chain_depth: OneInteger = 3, factor=0.3,
                  alpha=1.0, all_ops=True, interpolation="bilinear", seed: Seed = None, data_format=None,
                  **kwargs):
    """AugMix: blends several chains of random changes to each image.

    factor: Strength of the changes, from 0 to 1.
    alpha: Parameter of the Beta and Dirichlet distributions that set the weights.
    """


@layer.forward("keras.layers.AutoContrast", r=RWrapper(defaults={"value_range": "tuple(0L, 255L)"}))
def layer_auto_contrast(object, value_range: Tuple = (0, 255), **kwargs):
    """Stretches the values of each image over the whole range."""


@layer.forward("keras.layers.CategoryEncoding")
def layer_category_encoding(object, num_tokens: OneInteger = None, output_mode: IntegerOrText = "multi_hot",
                            sparse=False, **kwargs):
    """Encodes integer categories, counted from 0, as one-hot, multi-hot or counts.

    output_mode: `"one_hot"`, `"multi_hot"` or `"count"`.
    """


@layer.forward("keras.layers.CenterCrop")
def layer_center_crop(object, height: OneInteger, width: OneInteger, data_format=None, **kwargs):
    """Cuts out the center of images; smaller images are enlarged first.

    height: Height of the output, in pixels.
    width: Width of the output, in pixels.
    """


@layer.forward("keras.layers.CutMix")
def layer_cut_mix(object, factor=1.0, seed: Seed = None, data_format=None, **kwargs):
    """CutMix: pastes patches of one image into another and mixes the labels.

    factor: Size of the patches, from 0 to 1. A number is the upper end of a range from 0, a pair is the range.
    """


@layer.forward("keras.layers.Discretization")
def layer_discretization(object, bin_boundaries: Numbers = None, num_bins: OneInteger = None, epsilon=0.01,
                         output_mode: IntegerOrText = "int", sparse=False, dtype=None, name=None):
    """Sorts numbers into bins and gives the bin index, counted from 0.

    num_bins: Number of bins for `adapt()` to find.
    epsilon: Tolerance of the quantiles that `adapt()` finds; smaller is more exact and slower.
    output_mode: `"int"`, `"one_hot"`, `"multi_hot"` or `"count"`.
    """


@layer.forward("keras.layers.Equalization")
def layer_equalization(object, value_range=(0, 255), bins: OneInteger = 256, data_format=None, **kwargs):
    """Equalizes the histogram of each image channel."""


@layer.forward("keras.layers.HashedCrossing")
def layer_hashed_crossing(object, num_bins: OneInteger, output_mode: IntegerOrText = "int", sparse=False, name=None,
                          dtype=None, **kwargs):
    """Combines categorical features and hashes them into bins.

    output_mode: `"int"` or `"one_hot"`.
    """


@layer.forward("keras.layers.Hashing", takes_text=True)
def layer_hashing(object, num_bins: OneInteger, mask_value=None, salt: IntegerOrText = None,
                  output_mode: IntegerOrText = "int", sparse=False, **kwargs):
    """Hashes categories into bins; bin indices count from 0.

    mask_value: Value that is mapped to index 0; `None` for none.
    output_mode: `"int"`, `"one_hot"`, `"multi_hot"` or `"count"`.
    """


@layer.forward("keras.layers.IntegerLookup")
def layer_integer_lookup(object, max_tokens=None, num_oov_indices: OneInteger = 1, mask_token: IntegerOrText = None,
                         oov_token: IntegerOrText = -1, vocabulary: WholeNumbers = None, vocabulary_dtype="int64",
                         idf_weights: Numbers = None, invert: IntegerOrText = False, output_mode: IntegerOrText = "int",
                         sparse=False, pad_to_max_tokens=False, name=None, **kwargs):
    """Maps integers to the indices of a vocabulary, counted from 0.

    output_mode: `"int"`, `"one_hot"`, `"multi_hot"`, `"count"` or `"tf_idf"`.
    mask_token: IntegerOrText that stands for masked input; `None` for none.
    oov_token: IntegerOrText to give for unknown indices, if `invert`.
    vocabulary: Integers in the order of their indices, or path of a text file with one per line.
    invert: Whether to map indices back to terms.
    """


@layer.forward("keras.layers.MaxNumBoundingBoxes")
def layer_max_num_bounding_boxes(object, max_number: OneInteger, fill_value: Number = -1, **kwargs):
    """Cuts or pads the bounding boxes of each image to a fixed number.

    fill_value: Value to pad boxes and labels with.
    """


@layer.forward("keras.layers.MelSpectrogram")
def layer_mel_spectrogram(object, fft_length: OneInteger = 2048, sequence_stride: OneInteger = 512,
                          sequence_length: OneInteger = None, window="hann", sampling_rate: OneInteger = 16000,
                          num_mel_bins: OneInteger = 128, min_freq=20.0, max_freq=None, power_to_db=True,
                          top_db=80.0, mag_exp=2.0, min_power=1e-10, ref_power=1.0, **kwargs):
    """Turns audio signals into Mel spectrograms.

    sampling_rate: Sampling rate of the audio, in samples per second.
    sequence_length: Samples per window; `None` for `fft_length`.
    sequence_stride: Samples between successive windows.
    window: Window function: `"hann"`, `"hamming"`, a tensor, or None for no window.
    """


@layer.forward("keras.layers.MixUp")
def layer_mix_up(object, alpha=0.2, data_format=None, seed: Seed = None, **kwargs):
    """MixUp: blends pairs of images and their labels.

    alpha: Blending strength, from 0 to 1.
    """


@layer.forward("keras.layers.Normalization")
def layer_normalization(object, axis: Axis = -1, mean: Numbers = None, variance: Numbers = None, invert=False,
                        **kwargs):
    """Scales features to mean 0 and variance 1, with statistics learned by `adapt()`.

    axis: Axis, or several, to keep separate statistics for, counted from 1 (the batch is 1); None for one mean and
        variance overall.
    invert: Whether to undo the normalization instead.
    """


@constructor.forward("keras.layers.Pipeline")
def layer_pipeline(layers, name=None):
    """Applies preprocessing layers one after the other.

    layers: Layers to apply, in order.
    """


@layer.forward("keras.layers.RandAugment")
def layer_rand_augment(object, value_range=(0, 255), num_ops: OneInteger = 2, factor=0.5,
                       interpolation="bilinear", seed: Seed = None, data_format=None, **kwargs):
    """RandAugment: applies several random changes to each image.

    factor: Strength of the changes, from 0 to 1.
    """


@layer.forward("keras.layers.RandomBrightness")
def layer_random_brightness(object, factor, value_range=(0, 255), seed: Seed = None, **kwargs):
    """Changes the brightness of images at random.

    factor: Change from -1 (black) to 1 (white). A number `f` means `(-f, f)`, a pair is the range.
    """


@layer.forward("keras.layers.RandomColorDegeneration")
def layer_random_color_degeneration(object, factor, value_range=(0, 255), data_format=None,
                                    seed: Seed = None, **kwargs):
    """Fades the colors of images at random.

    factor: Strength, from 0 (no change) to 1 (gray). A pair is the range; a number `f` means `(-f, f)`.
    """


@layer.forward("keras.layers.RandomColorJitter")
def layer_random_color_jitter(object, value_range=(0, 255), brightness_factor=None, contrast_factor=None,
                              saturation_factor=None, hue_factor=None, seed: Seed = None, data_format=None,
                              **kwargs):
    """Changes brightness, contrast, saturation and hue of images at random."""


@layer.forward("keras.layers.RandomContrast", r=RWrapper(defaults={"value_range": "c(0L, 255L)"}))
def layer_random_contrast(object, factor, value_range: Tuple = (0, 255), seed: Seed = None, **kwargs):
    """Changes the contrast of images at random.

    factor: Pair `(l, u)`: contrast is multiplied by a number from `1 - l` to `1 + u`. A number `u` means `(0, u)`.
    """


@layer.forward("keras.layers.RandomCrop")
def layer_random_crop(object, height: OneInteger, width: OneInteger, seed: Seed = None, data_format=None,
                      name=None, **kwargs):
    """Cuts images at a random place in training, in the center otherwise.

    height: Height of the output, in pixels.
    width: Width of the output, in pixels.
    """


@layer.forward("keras.layers.RandomElasticTransform")
def layer_random_elastic_transform(object, factor=1.0, scale=1.0, interpolation="bilinear",
                                   fill_mode="reflect", fill_value=0.0, value_range=(0, 255),
                                   seed: Seed = None, data_format=None, **kwargs):
    """Distorts images at random, as if they were elastic.

    factor: Probability of the change, from 0 to 1. A number is the upper end of a range from 0, a pair is the
        range.
    scale: Strength of the distortion. A number is the upper end of a range from 0, a pair is the range.
    """


@layer.forward("keras.layers.RandomErasing")
def layer_random_erasing(object, factor=1.0, scale=(0.02, 0.33), fill_value=None, value_range=(0, 255),
                         seed: Seed = None, data_format=None, **kwargs):
    """Fills a random rectangle of each image.

    factor: Probability of the change, from 0 to 1. A number is the upper end of a range from 0, a pair is the
        range.
    scale: Pair of shares of the image, from 0 to 1, between which the size of the rectangle is drawn.
    fill_value: Value to fill with; `None` for random noise.
    """


@layer.forward("keras.layers.RandomFlip")
def layer_random_flip(object, mode="horizontal_and_vertical", seed: Seed = None, data_format=None,
                      **kwargs):
    """Flips images at random.

    mode: `"horizontal"`, `"vertical"` or `"horizontal_and_vertical"`.
    """


@layer.forward("keras.layers.RandomGaussianBlur")
def layer_random_gaussian_blur(object, factor=1.0, kernel_size: Integer = 3, sigma=1.0, value_range=(0, 255),
                               data_format=None, seed: Seed = None, **kwargs):
    """Blurs images at random.

    factor: Probability of the change, from 0 to 1. A number is the upper end of a range from 0, a pair is the
        range.
    kernel_size: Size of the kernel in pixels: an odd number, or a pair of them.
    """


@layer.forward("keras.layers.RandomGrayscale")
def layer_random_grayscale(object, factor=0.5, data_format=None, seed: Seed = None, **kwargs):
    """Turns images gray at random, with as many channels as before.

    factor: Probability, from 0 to 1, that an image turns gray.
    """


@layer.forward("keras.layers.RandomHue")
def layer_random_hue(object, factor, value_range=(0, 255), data_format=None, seed: Seed = None, **kwargs):
    """Shifts the hue of images at random.

    factor: Strength, from 0 (no change) to 1. A number is the upper end of a range from 0, a pair is the range.
    """


@layer.forward("keras.layers.RandomInvert")
def layer_random_invert(object, factor=1.0, value_range=(0, 255), seed: Seed = None, data_format=None,
                        **kwargs):
    """Inverts the colors of images at random.

    factor: Probability of the change, from 0 to 1. A number is the upper end of a range from 0, a pair is the
        range.
    """


@layer.forward("keras.layers.RandomPerspective")
def layer_random_perspective(object, factor=1.0, scale=1.0, interpolation="bilinear", fill_value=0.0,
                             seed: Seed = None, data_format=None, **kwargs):
    """Changes the perspective of images at random.

    factor: Probability of the change, from 0 to 1. A number is the upper end of a range from 0, a pair is the
        range.
    scale: How far the corners may move, relative to the image, from 0 to 1.
    """


@layer.forward("keras.layers.RandomPosterization")
def layer_random_posterization(object, factor: Number, value_range=(0, 255), data_format=None,
                               seed: Seed = None, **kwargs):
    """Keeps only some bits of each color channel.

    factor: Bits to keep per channel, from 1 to 8, drawn at random; a pair of equal numbers fixes them.
    """


@layer.forward("keras.layers.RandomRotation")
def layer_random_rotation(object, factor, fill_mode="reflect", interpolation="bilinear", seed: Seed = None,
                          fill_value=0.0, data_format=None, **kwargs):
    """Rotates images at random.

    factor: Angle as a share of a full turn; positive is counterclockwise. A number `f` means `(-f, f)`, a pair is
        the range.
    """


@layer.forward("keras.layers.RandomSaturation")
def layer_random_saturation(object, factor, value_range=(0, 255), data_format=None, seed: Seed = None,
                            **kwargs):
    """Changes the color saturation of images at random.

    factor: Pair: range of the strength, from 0 (gray) over 0.5 (no change) to 1 (fully saturated).
    """


@layer.forward("keras.layers.RandomSharpness")
def layer_random_sharpness(object, factor, value_range=(0, 255), data_format=None, seed: Seed = None,
                           **kwargs):
    """Blurs or sharpens images at random.

    factor: From 0 (blurred) over 0.5 (no change) to 1 (sharpened). A number is the upper end of a range from 0, a
        pair is the range.
    """


@layer.forward("keras.layers.RandomShear")
def layer_random_shear(object, x_factor=0.0, y_factor=0.0, interpolation="bilinear", fill_mode="reflect",
                       fill_value=0.0, data_format=None, seed: Seed = None, **kwargs):
    """Shears images at random."""


@layer.forward("keras.layers.RandomTranslation")
def layer_random_translation(object, height_factor, width_factor, fill_mode="reflect",
                             interpolation="bilinear", seed: Seed = None, fill_value=0.0, data_format=None,
                             **kwargs):
    """Shifts images at random.

    height_factor: Vertical shift as a share of the height; positive is down. A number `f` means `(-f, f)`, a pair
        is the range.
    width_factor: Horizontal shift as a share of the width; positive is right. A number `f` means `(-f, f)`, a pair
        is the range.
    """


@layer.forward("keras.layers.RandomZoom")
def layer_random_zoom(object, height_factor, width_factor=None, fill_mode="reflect", interpolation="bilinear",
                      seed: Seed = None, fill_value=0.0, data_format=None, **kwargs):
    """Zooms images in or out at random.

    height_factor: Vertical zoom as a share of the height; positive is out, negative in. A number `f` means `(-f,
        f)`, a pair is the range.
    width_factor: Horizontal zoom, as `height_factor`; `None` keeps the aspect ratio.
    """


@layer.forward("keras.layers.Rescaling")
def layer_rescaling(object, scale: Numbers, offset: Numbers = 0.0, **kwargs):
    """Rescales values: `inputs * scale + offset`.

    scale: Factor to multiply by.
    """


@layer.forward("keras.layers.Resizing")
def layer_resizing(object, height: OneInteger, width: OneInteger, interpolation="bilinear",
                   crop_to_aspect_ratio=False, pad_to_aspect_ratio=False, fill_mode="constant",
                   fill_value=0.0, data_format=None, *, antialias=False, **kwargs):
    """Resizes images.

    interpolation: `"bilinear"`, `"nearest"`, `"bicubic"`, `"lanczos3"` or `"lanczos5"`.
    fill_mode: How to fill the padding: `"constant"`.
    fill_value: Value to pad with, if `pad_to_aspect_ratio`.
    height: Height of the output, in pixels.
    width: Width of the output, in pixels.
    """


@layer.forward("keras.layers.Solarization", r=RWrapper(defaults={"value_range": "tuple(0L, 255L)"}))
def layer_solarization(object, addition_factor: Tuple = 0.0, threshold_factor: Tuple = 0.0,
                       value_range: Tuple = (0, 255), seed: Seed = None, **kwargs):
    """Inverts image values above a random threshold."""


@layer.forward("keras.layers.STFTSpectrogram")
def layer_stft_spectrogram(object, mode="log", frame_length: OneInteger = 256, frame_step: OneInteger = None,
                           fft_length: OneInteger = None, window="hann", periodic=False, scaling="density",
                           padding="valid", expand_dims=False, data_format=None, **kwargs):
    """Turns signals into spectrograms by the short-time Fourier transform.

    mode: `"log"`, `"magnitude"`, `"psd"`, `"real"`, `"imag"`, `"angle"` or `"stft"`.
    window: Window function: `"hann"`, `"hamming"` or an array of weights.
    fft_length: FFT size, at least `frame_length`; `None` for the next power of two.
    padding: `"valid"` for whole windows only, `"same"` to pad the signal at the ends.
    """


@layer.forward("keras.layers.StringLookup", takes_text=True)
def layer_string_lookup(object, max_tokens=None, num_oov_indices: OneInteger = 1, mask_token: IntegerOrText = None,
                        oov_token="[UNK]", vocabulary: Words = None, idf_weights: Numbers = None,
                        invert: IntegerOrText = False, output_mode: IntegerOrText = "int", pad_to_max_tokens=False,
                        sparse=False, encoding="utf-8", name=None, *, vocabulary_dtype=None, **kwargs):
    """Maps strings to the indices of a vocabulary, counted from 0.

    output_mode: `"int"`, `"one_hot"`, `"multi_hot"`, `"count"` or `"tf_idf"`.
    mask_token: String that stands for masked input; `None` for none.
    oov_token: String to give for unknown indices, if `invert`.
    invert: Whether to map indices back to terms.
    """


@layer.forward("keras.layers.TextVectorization", takes_text=True)
def layer_text_vectorization(object, max_tokens: OneInteger = None, standardize="lower_and_strip_punctuation",
                             split="whitespace", ngrams: IntegerTuple = None, output_mode: IntegerOrText = "int",
                             output_sequence_length: OneInteger = None, pad_to_max_tokens=False,
                             vocabulary: Words = None, idf_weights: Numbers = None, sparse=False,
                             ragged: IntegerOrText = False, encoding="utf-8", name=None, **kwargs):
    """Splits text into tokens and maps them to vocabulary indices, counted from 0.

    output_mode: `"int"`, `"multi_hot"`, `"count"` or `"tf_idf"`.
    output_sequence_length: Length to pad or cut token sequences to, in `"int"` mode; `None` for as long as needed.
    ragged: Whether to give ragged tensors, in `"int"` mode.
    vocabulary: Tokens in the order of their indices, or one string: the path of a text file with one per line.
    """
