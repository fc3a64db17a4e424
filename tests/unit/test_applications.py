"""What belongs to an application model: the scaling of its inputs, the classes of its predictions."""

import numpy as np
import pytest

import pykeras3 as pk


@pytest.fixture
def model():
    # Applications are large; what is tested asks them only for their module
    model = pk.keras_model_sequential(input_shape=[2, 2, 3])
    model._application_module = pk.keras.applications.mobilenet.preprocess_input.__module__
    return model


def test_images_are_scaled_in_a_copy(model):
    images = np.full((1, 2, 2, 3), 255.0)
    for scaled in (
        pk.application_preprocess_inputs(model, images),
        model >> pk.application_preprocess_inputs(x=images),
    ):
        assert scaled.dtype == "float32" and (scaled == 1).all()
    assert (images == 255).all()


def test_without_data_the_result_is_the_function(model):
    scale = model >> pk.application_preprocess_inputs(data_format="channels_last")
    assert (scale(np.zeros((1, 2, 2, 3))) == -1).all()
    dataset = pk.tensor_slices_dataset(np.zeros((4, 2, 2, 3), "float32")) >> pk.dataset_map(scale)
    assert all((np.asarray(image) == -1).all() for image in dataset)
    with pytest.raises(ValueError, match=r"a batch of predictions \(i\.e\. a 2D array of shape"):
        pk.application_decode_predictions(model)(np.zeros((1, 7)))
