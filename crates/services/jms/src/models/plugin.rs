// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A plugin.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Plugin {
    /// The name.
    pub name: String,
    /// The version.
    pub version: String,
}

model! {
    Plugin {
        name = "name";
        version = "version";
    }
}
