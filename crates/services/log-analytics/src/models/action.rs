// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// An action.
    ///
    /// The field `type` selects the variant.
    pub enum Action by "type" {
        Purge(models::PurgeAction) = "PURGE", as_purge;
        Stream(models::StreamAction) = "STREAM", as_stream;
    }
}
