// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A bulk unpin attribute detail.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkUnpinAttributeDetail {
    /// The name of the attribute.
    pub attribute_name: String,
    /// The namespace of the attribute. Default: `TRACES`.
    pub attribute_name_space: Option<models::BulkUnpinAttributeDetailAttributeNameSpace>,
}

model! {
    BulkUnpinAttributeDetail {
        required {
            attribute_name = "attributeName", with_attribute_name(String);
        }
        optional {
            attribute_name_space = "attributeNameSpace",
                with_attribute_name_space(models::BulkUnpinAttributeDetailAttributeNameSpace);
        }
    }
}
