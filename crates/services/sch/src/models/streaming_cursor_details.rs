// @generated from spec/sch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a streaming cursor.
    ///
    /// The field `kind` selects the variant.
    pub enum StreamingCursorDetails by "kind" {
        Latest(models::LatestStreamingCursor) = "LATEST", as_latest;
        TrimHorizon(models::TrimHorizonStreamingCursor) = "TRIM_HORIZON", as_trim_horizon;
    }
}
