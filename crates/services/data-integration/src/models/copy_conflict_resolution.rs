// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A copy conflict resolution.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CopyConflictResolution {
    /// The prefix for names of duplicates, if the mode is `DUPLICATE`.
    pub duplicate_prefix: Option<String>,
    /// The suffix for names of duplicates, if the mode is `DUPLICATE`.
    pub duplicate_suffix: Option<String>,
    /// The type of the request.
    pub request_type: models::CopyConflictResolutionRequestType,
}

model! {
    CopyConflictResolution {
        required {
            request_type = "requestType",
                with_request_type(models::CopyConflictResolutionRequestType);
        }
        optional {
            duplicate_prefix = "duplicatePrefix", with_duplicate_prefix(String);
            duplicate_suffix = "duplicateSuffix", with_duplicate_suffix(String);
        }
    }
}
