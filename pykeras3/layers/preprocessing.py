"""Layers that prepare images, sounds, texts and categories."""
from pykeras3.conventions import Axis, Integer, IntegerTuple, Number, Tuple
from pykeras3.wrap import layer


@layer("keras.layers.AugMix")
def layer_aug_mix(object, value_range=(0, 255), num_chains: Integer = 3, chain_depth: Integer = 3, factor=0.3,
                  alpha=1.0, all_ops=True, interpolation="bilinear", seed: Integer = None, data_format=None,
                  **kwargs):
    """?"""


@layer("keras.layers.AutoContrast")
def layer_auto_contrast(object, value_range: Tuple = (0, 255), **kwargs):
    """?"""


@layer("keras.layers.CategoryEncoding")
def layer_category_encoding(object, num_tokens: Integer = None, output_mode: Integer = "multi_hot",
                            sparse=False, **kwargs):
    """?"""


@layer("keras.layers.CenterCrop")
def layer_center_crop(object, height: Integer, width: Integer, data_format=None, **kwargs):
    """?"""


@layer("keras.layers.CutMix")
def layer_cut_mix(object, factor=1.0, seed: Integer = None, data_format=None, **kwargs):
    """?"""


@layer("keras.layers.Discretization")
def layer_discretization(object, bin_boundaries=None, num_bins: Integer = None, epsilon=0.01,
                         output_mode: Integer = "int", sparse=False, dtype=None, name=None):
    """?"""


@layer("keras.layers.Equalization")
def layer_equalization(object, value_range=(0, 255), bins: Integer = 256, data_format=None, **kwargs):
    """?"""


@layer("keras.layers.HashedCrossing")
def layer_hashed_crossing(object, num_bins: Integer, output_mode: Integer = "int", sparse=False, name=None,
                          dtype=None, **kwargs):
    """?"""


@layer("keras.layers.Hashing")
def layer_hashing(object, num_bins: Integer, mask_value=None, salt: Integer = None,
                  output_mode: Integer = "int", sparse=False, **kwargs):
    """?"""


@layer("keras.layers.IntegerLookup")
def layer_integer_lookup(object, max_tokens=None, num_oov_indices: Integer = 1, mask_token: Integer = None,
                         oov_token: Integer = -1, vocabulary: Integer = None, vocabulary_dtype="int64",
                         idf_weights=None, invert: Integer = False, output_mode: Integer = "int",
                         sparse=False, pad_to_max_tokens=False, name=None, **kwargs):
    """?"""


@layer("keras.layers.MaxNumBoundingBoxes")
def layer_max_num_bounding_boxes(object, max_number: Integer, fill_value: Number = -1, **kwargs):
    """?"""


@layer("keras.layers.MelSpectrogram")
def layer_mel_spectrogram(object, fft_length: Integer = 2048, sequence_stride: Integer = 512,
                          sequence_length: Integer = None, window="hann", sampling_rate: Integer = 16000,
                          num_mel_bins: Integer = 128, min_freq=20.0, max_freq=None, power_to_db=True,
                          top_db=80.0, mag_exp=2.0, min_power=1e-10, ref_power=1.0, **kwargs):
    """?"""


@layer("keras.layers.MixUp")
def layer_mix_up(object, alpha=0.2, data_format=None, seed: Integer = None, **kwargs):
    """?"""


@layer("keras.layers.Normalization")
def layer_normalization(object, axis: Axis = -1, mean=None, variance=None, invert=False, **kwargs):
    """?"""


@layer("keras.layers.Pipeline")
def layer_pipeline(layers, name=None):
    """?"""


@layer("keras.layers.RandAugment")
def layer_rand_augment(object, value_range=(0, 255), num_ops: Integer = 2, factor=0.5,
                       interpolation="bilinear", seed: Integer = None, data_format=None, **kwargs):
    """?"""


@layer("keras.layers.RandomBrightness")
def layer_random_brightness(object, factor, value_range=(0, 255), seed: Integer = None, **kwargs):
    """?"""


@layer("keras.layers.RandomColorDegeneration")
def layer_random_color_degeneration(object, factor, value_range=(0, 255), data_format=None,
                                    seed: Integer = None, **kwargs):
    """?"""


@layer("keras.layers.RandomColorJitter")
def layer_random_color_jitter(object, value_range=(0, 255), brightness_factor=None, contrast_factor=None,
                              saturation_factor=None, hue_factor=None, seed: Integer = None, data_format=None,
                              **kwargs):
    """?"""


@layer("keras.layers.RandomContrast")
def layer_random_contrast(object, factor, value_range: Tuple = (0, 255), seed: Integer = None, **kwargs):
    """?"""


@layer("keras.layers.RandomCrop")
def layer_random_crop(object, height: Integer, width: Integer, seed: Integer = None, data_format=None,
                      name=None, **kwargs):
    """?"""


@layer("keras.layers.RandomElasticTransform")
def layer_random_elastic_transform(object, factor=1.0, scale=1.0, interpolation="bilinear",
                                   fill_mode="reflect", fill_value=0.0, value_range=(0, 255),
                                   seed: Integer = None, data_format=None, **kwargs):
    """?"""


@layer("keras.layers.RandomErasing")
def layer_random_erasing(object, factor=1.0, scale=(0.02, 0.33), fill_value=None, value_range=(0, 255),
                         seed: Integer = None, data_format=None, **kwargs):
    """?"""


@layer("keras.layers.RandomFlip")
def layer_random_flip(object, mode="horizontal_and_vertical", seed: Integer = None, data_format=None,
                      **kwargs):
    """?"""


@layer("keras.layers.RandomGaussianBlur")
def layer_random_gaussian_blur(object, factor=1.0, kernel_size: Integer = 3, sigma=1.0, value_range=(0, 255),
                               data_format=None, seed: Integer = None, **kwargs):
    """?"""


@layer("keras.layers.RandomGrayscale")
def layer_random_grayscale(object, factor=0.5, data_format=None, seed: Integer = None, **kwargs):
    """?"""


@layer("keras.layers.RandomHue")
def layer_random_hue(object, factor, value_range=(0, 255), data_format=None, seed: Integer = None, **kwargs):
    """?"""


@layer("keras.layers.RandomInvert")
def layer_random_invert(object, factor=1.0, value_range=(0, 255), seed: Integer = None, data_format=None,
                        **kwargs):
    """?"""


@layer("keras.layers.RandomPerspective")
def layer_random_perspective(object, factor=1.0, scale=1.0, interpolation="bilinear", fill_value=0.0,
                             seed: Integer = None, data_format=None, **kwargs):
    """?"""


@layer("keras.layers.RandomPosterization")
def layer_random_posterization(object, factor: Number, value_range=(0, 255), data_format=None,
                               seed: Integer = None, **kwargs):
    """?"""


@layer("keras.layers.RandomRotation")
def layer_random_rotation(object, factor, fill_mode="reflect", interpolation="bilinear", seed: Integer = None,
                          fill_value=0.0, data_format=None, **kwargs):
    """?"""


@layer("keras.layers.RandomSaturation")
def layer_random_saturation(object, factor, value_range=(0, 255), data_format=None, seed: Integer = None,
                            **kwargs):
    """?"""


@layer("keras.layers.RandomSharpness")
def layer_random_sharpness(object, factor, value_range=(0, 255), data_format=None, seed: Integer = None,
                           **kwargs):
    """?"""


@layer("keras.layers.RandomShear")
def layer_random_shear(object, x_factor=0.0, y_factor=0.0, interpolation="bilinear", fill_mode="reflect",
                       fill_value=0.0, data_format=None, seed: Integer = None, **kwargs):
    """?"""


@layer("keras.layers.RandomTranslation")
def layer_random_translation(object, height_factor, width_factor, fill_mode="reflect",
                             interpolation="bilinear", seed: Integer = None, fill_value=0.0, data_format=None,
                             **kwargs):
    """?"""


@layer("keras.layers.RandomZoom")
def layer_random_zoom(object, height_factor, width_factor=None, fill_mode="reflect", interpolation="bilinear",
                      seed: Integer = None, fill_value=0.0, data_format=None, **kwargs):
    """?"""


@layer("keras.layers.Rescaling")
def layer_rescaling(object, scale, offset=0.0, **kwargs):
    """?"""


@layer("keras.layers.Resizing")
def layer_resizing(object, height: Integer, width: Integer, interpolation="bilinear",
                   crop_to_aspect_ratio=False, pad_to_aspect_ratio=False, fill_mode="constant",
                   fill_value=0.0, data_format=None, *, antialias=False, **kwargs):
    """?"""


@layer("keras.layers.Solarization")
def layer_solarization(object, addition_factor: Tuple = 0.0, threshold_factor: Tuple = 0.0,
                       value_range: Tuple = (0, 255), seed: Integer = None, **kwargs):
    """?"""


@layer("keras.layers.STFTSpectrogram")
def layer_stft_spectrogram(object, mode="log", frame_length: Integer = 256, frame_step: Integer = None,
                           fft_length: Integer = None, window="hann", periodic=False, scaling="density",
                           padding="valid", expand_dims=False, data_format=None, **kwargs):
    """?"""


@layer("keras.layers.StringLookup")
def layer_string_lookup(object, max_tokens=None, num_oov_indices: Integer = 1, mask_token: Integer = None,
                        oov_token="[UNK]", vocabulary: Integer = None, idf_weights=None,
                        invert: Integer = False, output_mode: Integer = "int", pad_to_max_tokens=False,
                        sparse=False, encoding="utf-8", name=None, *, vocabulary_dtype=None, **kwargs):
    """?"""


@layer("keras.layers.TextVectorization")
def layer_text_vectorization(object, max_tokens: Integer = None, standardize="lower_and_strip_punctuation",
                             split="whitespace", ngrams: IntegerTuple = None, output_mode: Integer = "int",
                             output_sequence_length: Integer = None, pad_to_max_tokens=False, vocabulary=None,
                             idf_weights=None, sparse=False, ragged: Integer = False, encoding="utf-8",
                             name=None, **kwargs):
    """?"""
