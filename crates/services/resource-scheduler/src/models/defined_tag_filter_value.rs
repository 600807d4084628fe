// @generated from spec/resource-scheduler.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A defined tag filter value.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DefinedTagFilterValue {
    /// The namespace.
    pub namespace: Option<String>,
    /// The key of the tag.
    pub tag_key: Option<String>,
    /// The value.
    pub value: Option<String>,
}

model! {
    DefinedTagFilterValue {
        optional {
            namespace = "namespace", with_namespace(String);
            tag_key = "tagKey", with_tag_key(String);
            value = "value", with_value(String);
        }
    }
}
