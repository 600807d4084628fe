// @generated from spec/security-attribute.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of security attributes to delete.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkDeleteSecurityAttributesDetails {
    /// The OCIDs of the security attributes.
    pub security_attribute_ids: Vec<String>,
}

model! {
    BulkDeleteSecurityAttributesDetails {
        required {
            security_attribute_ids = "securityAttributeIds", with_security_attribute_ids([String]);
        }
    }
}
