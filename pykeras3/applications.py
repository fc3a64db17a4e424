"""Applications.

Image classifiers, with or without pretrained weights.
"""

import functools
import sys
from typing import TYPE_CHECKING, Any

from pykeras3.core.conventions import Activation, Array, OneInteger, Shape
from pykeras3.core.conventions.values import is_numpy
from pykeras3.core.declaring.r_wrapper import RWrapper
from pykeras3.core.decorators import constructor, method_like
from pykeras3.core.keras_objects.receivers import receiver

if TYPE_CHECKING:
    import keras


def mark_application(model, endpoint):
    """Store on a model which Keras module prepares its inputs and decodes its predictions."""
    model._application_module = endpoint.__module__
    return model


application = functools.partial(constructor.forward, finish=mark_application)


@receiver("a model created by an application_*() function in this session")
def is_application(value, keras):
    """Return True for a model that an `application_*()` function made."""
    return hasattr(value, "_application_module")


@application("keras.applications.ConvNeXtBase")
def application_convnext_base(
    include_top=True,
    include_preprocessing=True,
    weights="imagenet",
    input_tensor=None,
    input_shape: Shape = None,
    pooling=None,
    classes: OneInteger = 1000,
    classifier_activation: Activation = "softmax",
    name="convnext_base",
) -> "keras.Model":
    """ConvNeXt-Base image classifier, with ImageNet weights or untrained."""


@application("keras.applications.ConvNeXtLarge")
def application_convnext_large(
    include_top=True,
    include_preprocessing=True,
    weights="imagenet",
    input_tensor=None,
    input_shape: Shape = None,
    pooling=None,
    classes: OneInteger = 1000,
    classifier_activation: Activation = "softmax",
    name="convnext_large",
) -> "keras.Model":
    """ConvNeXt-Large image classifier, with ImageNet weights or untrained."""


@application("keras.applications.ConvNeXtSmall")
def application_convnext_small(
    include_top=True,
    include_preprocessing=True,
    weights="imagenet",
    input_tensor=None,
    input_shape: Shape = None,
    pooling=None,
    classes: OneInteger = 1000,
    classifier_activation: Activation = "softmax",
    name="convnext_small",
) -> "keras.Model":
    """ConvNeXt-Small image classifier, with ImageNet weights or untrained."""


@application("keras.applications.ConvNeXtTiny")
def application_convnext_tiny(
    include_top=True,
    include_preprocessing=True,
    weights="imagenet",
    input_tensor=None,
    input_shape: Shape = None,
    pooling=None,
    classes: OneInteger = 1000,
    classifier_activation: Activation = "softmax",
    name="convnext_tiny",
) -> "keras.Model":
    """ConvNeXt-Tiny image classifier, with ImageNet weights or untrained."""


@application("keras.applications.ConvNeXtXLarge")
def application_convnext_xlarge(
    include_top=True,
    include_preprocessing=True,
    weights="imagenet",
    input_tensor=None,
    input_shape: Shape = None,
    pooling=None,
    classes: OneInteger = 1000,
    classifier_activation: Activation = "softmax",
    name="convnext_xlarge",
) -> "keras.Model":
    """ConvNeXt-XLarge image classifier, with ImageNet weights or untrained."""


@application("keras.applications.DenseNet121")
def application_densenet121(
    include_top=True,
    weights="imagenet",
    input_tensor=None,
    input_shape: Shape = None,
    pooling=None,
    classes: OneInteger = 1000,
    classifier_activation: Activation = "softmax",
    name="densenet121",
) -> "keras.Model":
    """DenseNet-121 image classifier, with ImageNet weights or untrained."""


@application("keras.applications.DenseNet169")
def application_densenet169(
    include_top=True,
    weights="imagenet",
    input_tensor=None,
    input_shape: Shape = None,
    pooling=None,
    classes: OneInteger = 1000,
    classifier_activation: Activation = "softmax",
    name="densenet169",
) -> "keras.Model":
    """DenseNet-169 image classifier, with ImageNet weights or untrained."""


@application("keras.applications.DenseNet201")
def application_densenet201(
    include_top=True,
    weights="imagenet",
    input_tensor=None,
    input_shape: Shape = None,
    pooling=None,
    classes: OneInteger = 1000,
    classifier_activation: Activation = "softmax",
    name="densenet201",
) -> "keras.Model":
    """DenseNet-201 image classifier, with ImageNet weights or untrained."""


@application("keras.applications.EfficientNetB0")
def application_efficientnet_b0(
    include_top=True,
    weights="imagenet",
    input_tensor=None,
    input_shape: Shape = None,
    pooling=None,
    classes: OneInteger = 1000,
    classifier_activation: Activation = "softmax",
    name="efficientnetb0",
    **kwargs,
) -> "keras.Model":
    """EfficientNet-B0 image classifier, with ImageNet weights or untrained."""


@application("keras.applications.EfficientNetB1")
def application_efficientnet_b1(
    include_top=True,
    weights="imagenet",
    input_tensor=None,
    input_shape: Shape = None,
    pooling=None,
    classes: OneInteger = 1000,
    classifier_activation: Activation = "softmax",
    name="efficientnetb1",
    **kwargs,
) -> "keras.Model":
    """EfficientNet-B1 image classifier, with ImageNet weights or untrained."""


@application("keras.applications.EfficientNetB2")
def application_efficientnet_b2(
    include_top=True,
    weights="imagenet",
    input_tensor=None,
    input_shape: Shape = None,
    pooling=None,
    classes: OneInteger = 1000,
    classifier_activation: Activation = "softmax",
    name="efficientnetb2",
    **kwargs,
) -> "keras.Model":
    """EfficientNet-B2 image classifier, with ImageNet weights or untrained."""


@application("keras.applications.EfficientNetB3")
def application_efficientnet_b3(
    include_top=True,
    weights="imagenet",
    input_tensor=None,
    input_shape: Shape = None,
    pooling=None,
    classes: OneInteger = 1000,
    classifier_activation: Activation = "softmax",
    name="efficientnetb3",
    **kwargs,
) -> "keras.Model":
    """EfficientNet-B3 image classifier, with ImageNet weights or untrained."""


@application("keras.applications.EfficientNetB4")
def application_efficientnet_b4(
    include_top=True,
    weights="imagenet",
    input_tensor=None,
    input_shape: Shape = None,
    pooling=None,
    classes: OneInteger = 1000,
    classifier_activation: Activation = "softmax",
    name="efficientnetb4",
    **kwargs,
) -> "keras.Model":
    """EfficientNet-B4 image classifier, with ImageNet weights or untrained."""


@application("keras.applications.EfficientNetB5")
def application_efficientnet_b5(
    include_top=True,
    weights="imagenet",
    input_tensor=None,
    input_shape: Shape = None,
    pooling=None,
    classes: OneInteger = 1000,
    classifier_activation: Activation = "softmax",
    name="efficientnetb5",
    **kwargs,
) -> "keras.Model":
    """EfficientNet-B5 image classifier, with ImageNet weights or untrained."""


@application("keras.applications.EfficientNetB6")
def application_efficientnet_b6(
    include_top=True,
    weights="imagenet",
    input_tensor=None,
    input_shape: Shape = None,
    pooling=None,
    classes: OneInteger = 1000,
    classifier_activation: Activation = "softmax",
    name="efficientnetb6",
    **kwargs,
) -> "keras.Model":
    """EfficientNet-B6 image classifier, with ImageNet weights or untrained."""


@application("keras.applications.EfficientNetB7")
def application_efficientnet_b7(
    include_top=True,
    weights="imagenet",
    input_tensor=None,
    input_shape: Shape = None,
    pooling=None,
    classes: OneInteger = 1000,
    classifier_activation: Activation = "softmax",
    name="efficientnetb7",
    **kwargs,
) -> "keras.Model":
    """EfficientNet-B7 image classifier, with ImageNet weights or untrained."""


@application("keras.applications.EfficientNetV2B0")
def application_efficientnet_v2b0(
    include_top=True,
    weights="imagenet",
    input_tensor=None,
    input_shape: Shape = None,
    pooling=None,
    classes: OneInteger = 1000,
    classifier_activation: Activation = "softmax",
    include_preprocessing=True,
    name="efficientnetv2-b0",
) -> "keras.Model":
    """EfficientNetV2-B0 image classifier, with ImageNet weights or untrained."""


@application("keras.applications.EfficientNetV2B1")
def application_efficientnet_v2b1(
    include_top=True,
    weights="imagenet",
    input_tensor=None,
    input_shape: Shape = None,
    pooling=None,
    classes: OneInteger = 1000,
    classifier_activation: Activation = "softmax",
    include_preprocessing=True,
    name="efficientnetv2-b1",
) -> "keras.Model":
    """EfficientNetV2-B1 image classifier, with ImageNet weights or untrained."""


@application("keras.applications.EfficientNetV2B2")
def application_efficientnet_v2b2(
    include_top=True,
    weights="imagenet",
    input_tensor=None,
    input_shape: Shape = None,
    pooling=None,
    classes: OneInteger = 1000,
    classifier_activation: Activation = "softmax",
    include_preprocessing=True,
    name="efficientnetv2-b2",
) -> "keras.Model":
    """EfficientNetV2-B2 image classifier, with ImageNet weights or untrained."""


@application("keras.applications.EfficientNetV2B3")
def application_efficientnet_v2b3(
    include_top=True,
    weights="imagenet",
    input_tensor=None,
    input_shape: Shape = None,
    pooling=None,
    classes: OneInteger = 1000,
    classifier_activation: Activation = "softmax",
    include_preprocessing=True,
    name="efficientnetv2-b3",
) -> "keras.Model":
    """EfficientNetV2-B3 image classifier, with ImageNet weights or untrained."""


@application("keras.applications.EfficientNetV2L")
def application_efficientnet_v2l(
    include_top=True,
    weights="imagenet",
    input_tensor=None,
    input_shape: Shape = None,
    pooling=None,
    classes: OneInteger = 1000,
    classifier_activation: Activation = "softmax",
    include_preprocessing=True,
    name="efficientnetv2-l",
) -> "keras.Model":
    """EfficientNetV2-L image classifier, with ImageNet weights or untrained."""


@application("keras.applications.EfficientNetV2M")
def application_efficientnet_v2m(
    include_top=True,
    weights="imagenet",
    input_tensor=None,
    input_shape: Shape = None,
    pooling=None,
    classes: OneInteger = 1000,
    classifier_activation: Activation = "softmax",
    include_preprocessing=True,
    name="efficientnetv2-m",
) -> "keras.Model":
    """EfficientNetV2-M image classifier, with ImageNet weights or untrained."""


@application("keras.applications.EfficientNetV2S")
def application_efficientnet_v2s(
    include_top=True,
    weights="imagenet",
    input_tensor=None,
    input_shape: Shape = None,
    pooling=None,
    classes: OneInteger = 1000,
    classifier_activation: Activation = "softmax",
    include_preprocessing=True,
    name="efficientnetv2-s",
) -> "keras.Model":
    """EfficientNetV2-S image classifier, with ImageNet weights or untrained."""


@application("keras.applications.InceptionResNetV2")
def application_inception_resnet_v2(
    include_top=True,
    weights="imagenet",
    input_tensor=None,
    input_shape: Shape = None,
    pooling=None,
    classes: OneInteger = 1000,
    classifier_activation: Activation = "softmax",
    name="inception_resnet_v2",
) -> "keras.Model":
    """Inception-ResNet v2 image classifier, with ImageNet weights or untrained."""


@application("keras.applications.InceptionV3")
def application_inception_v3(
    include_top=True,
    weights="imagenet",
    input_tensor=None,
    input_shape: Shape = None,
    pooling=None,
    classes: OneInteger = 1000,
    classifier_activation: Activation = "softmax",
    name="inception_v3",
) -> "keras.Model":
    """Inception v3 image classifier, with ImageNet weights or untrained."""


@application("keras.applications.MobileNet")
def application_mobilenet(
    input_shape: Shape = None,
    alpha=1.0,
    depth_multiplier: OneInteger = 1,
    dropout=0.001,
    include_top=True,
    weights="imagenet",
    input_tensor=None,
    pooling=None,
    classes: OneInteger = 1000,
    classifier_activation: Activation = "softmax",
    name=None,
) -> "keras.Model":
    """MobileNet image classifier, with ImageNet weights or untrained.

    Args:
        depth_multiplier: Positive integer, number of output channels per input channel in the depthwise convolutions.
        dropout: Float between 0 and 1, dropout rate before the classifier.
    """


@application("keras.applications.MobileNetV2")
def application_mobilenet_v2(
    input_shape: Shape = None,
    alpha=1.0,
    include_top=True,
    weights="imagenet",
    input_tensor=None,
    pooling=None,
    classes: OneInteger = 1000,
    classifier_activation: Activation = "softmax",
    name=None,
) -> "keras.Model":
    """MobileNetV2 image classifier, with ImageNet weights or untrained."""


@application("keras.applications.MobileNetV3Large")
def application_mobilenet_v3_large(
    input_shape: Shape = None,
    alpha=1.0,
    minimalistic=False,
    include_top=True,
    weights="imagenet",
    input_tensor=None,
    classes: OneInteger = 1000,
    pooling=None,
    dropout_rate=0.2,
    classifier_activation: Activation = "softmax",
    include_preprocessing=True,
    name="MobileNetV3Large",
) -> "keras.Model":
    """MobileNetV3-Large image classifier, with ImageNet weights or untrained."""


@application("keras.applications.MobileNetV3Small")
def application_mobilenet_v3_small(
    input_shape: Shape = None,
    alpha=1.0,
    minimalistic=False,
    include_top=True,
    weights="imagenet",
    input_tensor=None,
    classes: OneInteger = 1000,
    pooling=None,
    dropout_rate=0.2,
    classifier_activation: Activation = "softmax",
    include_preprocessing=True,
    name="MobileNetV3Small",
) -> "keras.Model":
    """MobileNetV3-Small image classifier, with ImageNet weights or untrained."""


@application("keras.applications.NASNetLarge")
def application_nasnet_large(
    input_shape: Shape = None,
    include_top=True,
    weights="imagenet",
    input_tensor=None,
    pooling=None,
    classes: OneInteger = 1000,
    classifier_activation: Activation = "softmax",
    name="nasnet_large",
) -> "keras.Model":
    """NASNet-A Large image classifier, with ImageNet weights or untrained."""


@application("keras.applications.NASNetMobile")
def application_nasnet_mobile(
    input_shape: Shape = None,
    include_top=True,
    weights="imagenet",
    input_tensor=None,
    pooling=None,
    classes: OneInteger = 1000,
    classifier_activation: Activation = "softmax",
    name="nasnet_mobile",
) -> "keras.Model":
    """NASNet-A Mobile image classifier, with ImageNet weights or untrained."""


@application("keras.applications.ResNet101")
def application_resnet101(
    include_top=True,
    weights="imagenet",
    input_tensor=None,
    input_shape: Shape = None,
    pooling=None,
    classes: OneInteger = 1000,
    classifier_activation: Activation = "softmax",
    name="resnet101",
) -> "keras.Model":
    """ResNet-101 image classifier, with ImageNet weights or untrained."""


@application("keras.applications.ResNet101V2")
def application_resnet101_v2(
    include_top=True,
    weights="imagenet",
    input_tensor=None,
    input_shape: Shape = None,
    pooling=None,
    classes: OneInteger = 1000,
    classifier_activation: Activation = "softmax",
    name="resnet101v2",
) -> "keras.Model":
    """ResNet-101 v2 image classifier, with ImageNet weights or untrained."""


@application("keras.applications.ResNet152")
def application_resnet152(
    include_top=True,
    weights="imagenet",
    input_tensor=None,
    input_shape: Shape = None,
    pooling=None,
    classes: OneInteger = 1000,
    classifier_activation: Activation = "softmax",
    name="resnet152",
) -> "keras.Model":
    """ResNet-152 image classifier, with ImageNet weights or untrained."""


@application("keras.applications.ResNet152V2")
def application_resnet152_v2(
    include_top=True,
    weights="imagenet",
    input_tensor=None,
    input_shape: Shape = None,
    pooling=None,
    classes: OneInteger = 1000,
    classifier_activation: Activation = "softmax",
    name="resnet152v2",
) -> "keras.Model":
    """ResNet-152 v2 image classifier, with ImageNet weights or untrained."""


@application("keras.applications.ResNet50")
def application_resnet50(
    include_top=True,
    weights="imagenet",
    input_tensor=None,
    input_shape: Shape = None,
    pooling=None,
    classes: OneInteger = 1000,
    classifier_activation: Activation = "softmax",
    name="resnet50",
) -> "keras.Model":
    """ResNet-50 image classifier, with ImageNet weights or untrained."""


@application("keras.applications.ResNet50V2")
def application_resnet50_v2(
    include_top=True,
    weights="imagenet",
    input_tensor=None,
    input_shape: Shape = None,
    pooling=None,
    classes: OneInteger = 1000,
    classifier_activation: Activation = "softmax",
    name="resnet50v2",
) -> "keras.Model":
    """ResNet-50 v2 image classifier, with ImageNet weights or untrained."""


@application("keras.applications.VGG16")
def application_vgg16(
    include_top=True,
    weights="imagenet",
    input_tensor=None,
    input_shape: Shape = None,
    pooling=None,
    classes: OneInteger = 1000,
    classifier_activation: Activation = "softmax",
    name="vgg16",
) -> "keras.Model":
    """VGG-16 image classifier, with ImageNet weights or untrained."""


@application("keras.applications.VGG19")
def application_vgg19(
    include_top=True,
    weights="imagenet",
    input_tensor=None,
    input_shape: Shape = None,
    pooling=None,
    classes: OneInteger = 1000,
    classifier_activation: Activation = "softmax",
    name="vgg19",
) -> "keras.Model":
    """VGG-19 image classifier, with ImageNet weights or untrained."""


@application("keras.applications.Xception")
def application_xception(
    include_top=True,
    weights="imagenet",
    input_tensor=None,
    input_shape: Shape = None,
    pooling=None,
    classes: OneInteger = 1000,
    classifier_activation: Activation = "softmax",
    name="xception",
) -> "keras.Model":
    """Xception image classifier, with ImageNet weights or untrained."""


@constructor.forward("keras.applications.NASNetLarge")
def application_nasnetlarge(**kwargs) -> "keras.Model":
    """Alias of `application_nasnet_large`: NASNet-A Large image classifier.

    Returns:
        A model.
    """


@constructor.forward("keras.applications.NASNetMobile")
def application_nasnetmobile(**kwargs) -> "keras.Model":
    """Alias of `application_nasnet_mobile`: NASNet-A Mobile image classifier.

    Returns:
        A model.
    """


@method_like(is_application, may_miss=("x",), r=RWrapper(keeps_numpy="TRUE"))
def application_preprocess_inputs(model, x: Array = None, *, data_format=None, **kwargs) -> Any:
    """Scale images as the given application model expects them.

    Args:
        model: Model created by an `application_*()` function.
        x: Array or tensor of images, of shape `(batch, height, width, 3)`, with values from 0 to 255.

    Returns:
        The scaled images; without `x`, the function that scales them.
    """

    def scale(x):
        # Keras writes into a numpy array that it is given
        x = x.astype("float32") if is_numpy(x) else x
        return sys.modules[model._application_module].preprocess_input(x, data_format=data_format, **kwargs)

    return scale if x is None else scale(x)


@method_like(is_application, may_miss=("preds",))
def application_decode_predictions(model, preds: Array = None, top: OneInteger = 5, **kwargs) -> Any:
    """Return the most likely ImageNet classes for the predictions of a model.

    Args:
        model: Model created by an `application_*()` function.

    Returns:
        One table per image, with the columns `class_name`, `class_description` and `score`; without `preds`, the
        function that returns them.
    """

    def decode(preds):
        return sys.modules[model._application_module].decode_predictions(preds, top=top, **kwargs)

    return decode if preds is None else decode(preds)
