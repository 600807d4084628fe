// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// An edit operation on the tags of several resources.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkEditOperationDetails {
    /// The edit operation: add absent tags, set existing tags, add or set tags, or remove tags
    /// regardless of their values.
    pub operation_type: models::BulkEditOperationOperationType,
    /// The tags to edit, by namespace and name.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
}

model! {
    BulkEditOperationDetails {
        required {
            operation_type = "operationType",
                with_operation_type(models::BulkEditOperationOperationType);
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
