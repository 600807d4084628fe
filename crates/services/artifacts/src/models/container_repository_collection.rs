// @generated from spec/artifacts.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of container repositories.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContainerRepositoryCollection {
    /// The number of layers.
    pub layer_count: i64,
    /// The total size of the image layers, in bytes.
    pub layers_size_in_bytes: i64,
    /// The number of images.
    pub image_count: i64,
    /// The items on this page.
    pub items: Vec<models::ContainerRepositorySummary>,
    /// The estimated number of remaining results.
    pub remaining_items_count: i64,
    /// The number of repositories.
    pub repository_count: i64,
}

model! {
    ContainerRepositoryCollection {
        layer_count = "layerCount";
        layers_size_in_bytes = "layersSizeInBytes";
        image_count = "imageCount";
        items = "items";
        remaining_items_count = "remainingItemsCount";
        repository_count = "repositoryCount";
    }
}
