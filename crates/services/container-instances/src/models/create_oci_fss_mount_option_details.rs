// @generated from spec/container-instances.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an OCI FSS mount option to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOciFssMountOptionDetails {
    /// The generic or NFS mount option.
    pub option: String,
    /// The value.
    pub value: Option<String>,
}

model! {
    CreateOciFssMountOptionDetails {
        required {
            option = "option", with_option(String);
        }
        optional {
            value = "value", with_value(String);
        }
    }
}
