// @generated from spec/security-attribute.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a security attribute operation to edit.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkEditSecurityAttributeOperationDetails {
    /// The type of the operation.
    pub operation_type: models::BulkEditSecurityAttributeOperationOperationType,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: BTreeMap<String, BTreeMap<String, Value>>,
}

model! {
    BulkEditSecurityAttributeOperationDetails {
        required {
            operation_type = "operationType",
                with_operation_type(models::BulkEditSecurityAttributeOperationOperationType);
            security_attributes = "securityAttributes", with_security_attributes({{Value}});
        }
    }
}
