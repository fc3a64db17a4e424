"""?"""
from pykeras3.conventions import Activation, Integer, Shape
from pykeras3.wrap import constructor


@constructor("keras.applications.ConvNeXtBase")
def application_convnext_base(include_top=True, include_preprocessing=True, weights="imagenet",
                              input_tensor=None, input_shape: Shape = None, pooling=None,
                              classes: Integer = 1000, classifier_activation: Activation = "softmax",
                              name="convnext_base"):
    """?"""


@constructor("keras.applications.ConvNeXtLarge")
def application_convnext_large(include_top=True, include_preprocessing=True, weights="imagenet",
                               input_tensor=None, input_shape: Shape = None, pooling=None,
                               classes: Integer = 1000, classifier_activation: Activation = "softmax",
                               name="convnext_large"):
    """?"""


@constructor("keras.applications.ConvNeXtSmall")
def application_convnext_small(include_top=True, include_preprocessing=True, weights="imagenet",
                               input_tensor=None, input_shape: Shape = None, pooling=None,
                               classes: Integer = 1000, classifier_activation: Activation = "softmax",
                               name="convnext_small"):
    """?"""


@constructor("keras.applications.ConvNeXtTiny")
def application_convnext_tiny(include_top=True, include_preprocessing=True, weights="imagenet",
                              input_tensor=None, input_shape: Shape = None, pooling=None,
                              classes: Integer = 1000, classifier_activation: Activation = "softmax",
                              name="convnext_tiny"):
    """?"""


@constructor("keras.applications.ConvNeXtXLarge")
def application_convnext_xlarge(include_top=True, include_preprocessing=True, weights="imagenet",
                                input_tensor=None, input_shape: Shape = None, pooling=None,
                                classes: Integer = 1000, classifier_activation: Activation = "softmax",
                                name="convnext_xlarge"):
    """?"""


@constructor("keras.applications.DenseNet121")
def application_densenet121(include_top=True, weights="imagenet", input_tensor=None,
                            input_shape: Shape = None, pooling=None, classes: Integer = 1000,
                            classifier_activation: Activation = "softmax", name="densenet121"):
    """?"""


@constructor("keras.applications.DenseNet169")
def application_densenet169(include_top=True, weights="imagenet", input_tensor=None,
                            input_shape: Shape = None, pooling=None, classes: Integer = 1000,
                            classifier_activation: Activation = "softmax", name="densenet169"):
    """?"""


@constructor("keras.applications.DenseNet201")
def application_densenet201(include_top=True, weights="imagenet", input_tensor=None,
                            input_shape: Shape = None, pooling=None, classes: Integer = 1000,
                            classifier_activation: Activation = "softmax", name="densenet201"):
    """?"""


@constructor("keras.applications.EfficientNetB0")
def application_efficientnet_b0(include_top=True, weights="imagenet", input_tensor=None,
                                input_shape: Shape = None, pooling=None, classes: Integer = 1000,
                                classifier_activation: Activation = "softmax", name="efficientnetb0",
                                **kwargs):
    """?"""


@constructor("keras.applications.EfficientNetB1")
def application_efficientnet_b1(include_top=True, weights="imagenet", input_tensor=None,
                                input_shape: Shape = None, pooling=None, classes: Integer = 1000,
                                classifier_activation: Activation = "softmax", name="efficientnetb1",
                                **kwargs):
    """?"""


@constructor("keras.applications.EfficientNetB2")
def application_efficientnet_b2(include_top=True, weights="imagenet", input_tensor=None,
                                input_shape: Shape = None, pooling=None, classes: Integer = 1000,
                                classifier_activation: Activation = "softmax", name="efficientnetb2",
                                **kwargs):
    """?"""


@constructor("keras.applications.EfficientNetB3")
def application_efficientnet_b3(include_top=True, weights="imagenet", input_tensor=None,
                                input_shape: Shape = None, pooling=None, classes: Integer = 1000,
                                classifier_activation: Activation = "softmax", name="efficientnetb3",
                                **kwargs):
    """?"""


@constructor("keras.applications.EfficientNetB4")
def application_efficientnet_b4(include_top=True, weights="imagenet", input_tensor=None,
                                input_shape: Shape = None, pooling=None, classes: Integer = 1000,
                                classifier_activation: Activation = "softmax", name="efficientnetb4",
                                **kwargs):
    """?"""


@constructor("keras.applications.EfficientNetB5")
def application_efficientnet_b5(include_top=True, weights="imagenet", input_tensor=None,
                                input_shape: Shape = None, pooling=None, classes: Integer = 1000,
                                classifier_activation: Activation = "softmax", name="efficientnetb5",
                                **kwargs):
    """?"""


@constructor("keras.applications.EfficientNetB6")
def application_efficientnet_b6(include_top=True, weights="imagenet", input_tensor=None,
                                input_shape: Shape = None, pooling=None, classes: Integer = 1000,
                                classifier_activation: Activation = "softmax", name="efficientnetb6",
                                **kwargs):
    """?"""


@constructor("keras.applications.EfficientNetB7")
def application_efficientnet_b7(include_top=True, weights="imagenet", input_tensor=None,
                                input_shape: Shape = None, pooling=None, classes: Integer = 1000,
                                classifier_activation: Activation = "softmax", name="efficientnetb7",
                                **kwargs):
    """?"""


@constructor("keras.applications.EfficientNetV2B0")
def application_efficientnet_v2b0(include_top=True, weights="imagenet", input_tensor=None,
                                  input_shape: Shape = None, pooling=None, classes: Integer = 1000,
                                  classifier_activation: Activation = "softmax", include_preprocessing=True,
                                  name="efficientnetv2-b0"):
    """?"""


@constructor("keras.applications.EfficientNetV2B1")
def application_efficientnet_v2b1(include_top=True, weights="imagenet", input_tensor=None,
                                  input_shape: Shape = None, pooling=None, classes: Integer = 1000,
                                  classifier_activation: Activation = "softmax", include_preprocessing=True,
                                  name="efficientnetv2-b1"):
    """?"""


@constructor("keras.applications.EfficientNetV2B2")
def application_efficientnet_v2b2(include_top=True, weights="imagenet", input_tensor=None,
                                  input_shape: Shape = None, pooling=None, classes: Integer = 1000,
                                  classifier_activation: Activation = "softmax", include_preprocessing=True,
                                  name="efficientnetv2-b2"):
    """?"""


@constructor("keras.applications.EfficientNetV2B3")
def application_efficientnet_v2b3(include_top=True, weights="imagenet", input_tensor=None,
                                  input_shape: Shape = None, pooling=None, classes: Integer = 1000,
                                  classifier_activation: Activation = "softmax", include_preprocessing=True,
                                  name="efficientnetv2-b3"):
    """?"""


@constructor("keras.applications.EfficientNetV2L")
def application_efficientnet_v2l(include_top=True, weights="imagenet", input_tensor=None,
                                 input_shape: Shape = None, pooling=None, classes: Integer = 1000,
                                 classifier_activation: Activation = "softmax", include_preprocessing=True,
                                 name="efficientnetv2-l"):
    """?"""


@constructor("keras.applications.EfficientNetV2M")
def application_efficientnet_v2m(include_top=True, weights="imagenet", input_tensor=None,
                                 input_shape: Shape = None, pooling=None, classes: Integer = 1000,
                                 classifier_activation: Activation = "softmax", include_preprocessing=True,
                                 name="efficientnetv2-m"):
    """?"""


@constructor("keras.applications.EfficientNetV2S")
def application_efficientnet_v2s(include_top=True, weights="imagenet", input_tensor=None,
                                 input_shape: Shape = None, pooling=None, classes: Integer = 1000,
                                 classifier_activation: Activation = "softmax", include_preprocessing=True,
                                 name="efficientnetv2-s"):
    """?"""


@constructor("keras.applications.InceptionResNetV2")
def application_inception_resnet_v2(include_top=True, weights="imagenet", input_tensor=None,
                                    input_shape: Shape = None, pooling=None, classes: Integer = 1000,
                                    classifier_activation: Activation = "softmax",
                                    name="inception_resnet_v2"):
    """?"""


@constructor("keras.applications.InceptionV3")
def application_inception_v3(include_top=True, weights="imagenet", input_tensor=None,
                             input_shape: Shape = None, pooling=None, classes: Integer = 1000,
                             classifier_activation: Activation = "softmax", name="inception_v3"):
    """?"""


@constructor("keras.applications.MobileNet")
def application_mobilenet(input_shape: Shape = None, alpha=1.0, depth_multiplier: Integer = 1, dropout=0.001,
                          include_top=True, weights="imagenet", input_tensor=None, pooling=None,
                          classes: Integer = 1000, classifier_activation: Activation = "softmax", name=None):
    """?"""


@constructor("keras.applications.MobileNetV2")
def application_mobilenet_v2(input_shape: Shape = None, alpha=1.0, include_top=True, weights="imagenet",
                             input_tensor=None, pooling=None, classes: Integer = 1000,
                             classifier_activation: Activation = "softmax", name=None):
    """?"""


@constructor("keras.applications.MobileNetV3Large")
def application_mobilenet_v3_large(input_shape: Shape = None, alpha=1.0, minimalistic=False, include_top=True,
                                   weights="imagenet", input_tensor=None, classes: Integer = 1000,
                                   pooling=None, dropout_rate=0.2,
                                   classifier_activation: Activation = "softmax", include_preprocessing=True,
                                   name="MobileNetV3Large"):
    """?"""


@constructor("keras.applications.MobileNetV3Small")
def application_mobilenet_v3_small(input_shape: Shape = None, alpha=1.0, minimalistic=False, include_top=True,
                                   weights="imagenet", input_tensor=None, classes: Integer = 1000,
                                   pooling=None, dropout_rate=0.2,
                                   classifier_activation: Activation = "softmax", include_preprocessing=True,
                                   name="MobileNetV3Small"):
    """?"""


@constructor("keras.applications.NASNetLarge")
def application_nasnet_large(input_shape: Shape = None, include_top=True, weights="imagenet",
                             input_tensor=None, pooling=None, classes: Integer = 1000,
                             classifier_activation: Activation = "softmax", name="nasnet_large"):
    """?"""


@constructor("keras.applications.NASNetMobile")
def application_nasnet_mobile(input_shape=None, include_top=True, weights="imagenet", input_tensor=None,
                              pooling=None, classes: Integer = 1000,
                              classifier_activation: Activation = "softmax", name="nasnet_mobile"):
    """?"""


@constructor("keras.applications.ResNet101")
def application_resnet101(include_top=True, weights="imagenet", input_tensor=None, input_shape: Shape = None,
                          pooling=None, classes: Integer = 1000,
                          classifier_activation: Activation = "softmax", name="resnet101"):
    """?"""


@constructor("keras.applications.ResNet101V2")
def application_resnet101_v2(include_top=True, weights="imagenet", input_tensor=None,
                             input_shape: Shape = None, pooling=None, classes: Integer = 1000,
                             classifier_activation: Activation = "softmax", name="resnet101v2"):
    """?"""


@constructor("keras.applications.ResNet152")
def application_resnet152(include_top=True, weights="imagenet", input_tensor=None, input_shape: Shape = None,
                          pooling=None, classes: Integer = 1000,
                          classifier_activation: Activation = "softmax", name="resnet152"):
    """?"""


@constructor("keras.applications.ResNet152V2")
def application_resnet152_v2(include_top=True, weights="imagenet", input_tensor=None,
                             input_shape: Shape = None, pooling=None, classes: Integer = 1000,
                             classifier_activation: Activation = "softmax", name="resnet152v2"):
    """?"""


@constructor("keras.applications.ResNet50")
def application_resnet50(include_top=True, weights="imagenet", input_tensor=None, input_shape: Shape = None,
                         pooling=None, classes: Integer = 1000, classifier_activation: Activation = "softmax",
                         name="resnet50"):
    """?"""


@constructor("keras.applications.ResNet50V2")
def application_resnet50_v2(include_top=True, weights="imagenet", input_tensor=None,
                            input_shape: Shape = None, pooling=None, classes: Integer = 1000,
                            classifier_activation: Activation = "softmax", name="resnet50v2"):
    """?"""


@constructor("keras.applications.VGG16")
def application_vgg16(include_top=True, weights="imagenet", input_tensor=None, input_shape: Shape = None,
                      pooling=None, classes: Integer = 1000, classifier_activation: Activation = "softmax",
                      name="vgg16"):
    """?"""


@constructor("keras.applications.VGG19")
def application_vgg19(include_top=True, weights="imagenet", input_tensor=None, input_shape=None, pooling=None,
                      classes: Integer = 1000, classifier_activation: Activation = "softmax", name="vgg19"):
    """?"""


@constructor("keras.applications.Xception")
def application_xception(include_top=True, weights="imagenet", input_tensor=None, input_shape: Shape = None,
                         pooling=None, classes: Integer = 1000, classifier_activation: Activation = "softmax",
                         name="xception"):
    """?"""
