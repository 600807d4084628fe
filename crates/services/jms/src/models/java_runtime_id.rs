// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A Java runtime ID.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JavaRuntimeId {
    /// The version.
    pub version: String,
    /// The vendor.
    pub vendor: String,
    /// The distribution.
    pub distribution: String,
    /// The key of the Java runtime.
    pub jre_key: Option<String>,
}

model! {
    JavaRuntimeId {
        version = "version";
        vendor = "vendor";
        distribution = "distribution";
        jre_key = "jreKey";
    }
}
