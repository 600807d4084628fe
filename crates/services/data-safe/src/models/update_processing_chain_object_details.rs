// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

/// The fields to update in a processing chain object.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateProcessingChainObjectDetails {
    /// Whether the object is enabled for processing.
    pub is_enabled_for_processing: Option<bool>,
    cleared: Vec<String>,
}

update! {
    UpdateProcessingChainObjectDetails {
        optional {
            is_enabled_for_processing = "isEnabledForProcessing",
                with_is_enabled_for_processing(bool), clear_is_enabled_for_processing;
        }
    }
}
