// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// The details of a transportable tablespace to import.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportTransportableTablespaceDetails {
    /// The TTS bundle URL.
    pub tts_bundle_url: Secret,
}

model! {
    ImportTransportableTablespaceDetails {
        required {
            tts_bundle_url = "ttsBundleUrl", with_tts_bundle_url(Secret);
        }
    }
}
