// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of lineage to import.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportLineageDetails {
    /// The lineage payload.
    ///
    /// Encoded as base64.
    pub lineage_payload: String,
}

model! {
    ImportLineageDetails {
        required {
            lineage_payload = "lineagePayload", with_lineage_payload(String);
        }
    }
}
