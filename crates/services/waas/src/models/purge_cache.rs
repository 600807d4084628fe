// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A purge cache.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PurgeCache {
    /// The affected resources.
    pub resources: Option<Vec<String>>,
}

model! {
    PurgeCache {
        optional {
            resources = "resources", with_resources([String]);
        }
    }
}
