// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// Pivot keys.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PivotKeys {
    /// The pivot axises.
    pub pivot_axis: Option<Vec<String>>,
    /// The pivot key value map.
    pub pivot_key_value_map: Option<BTreeMap<String, Vec<String>>>,
    /// The key of the object.
    pub key: Option<String>,
    /// The type of the object.
    pub model_type: Option<String>,
    /// The model version of the object. The service uses it to upgrade objects.
    pub model_version: Option<String>,
    /// The reference to the parent object.
    pub parent_ref: Option<models::ParentReference>,
    /// The status of the object. The value 1 marks a shallow reference across objects; all other
    /// values are reserved.
    pub object_status: Option<i64>,
}

model! {
    PivotKeys {
        optional {
            pivot_axis = "pivotAxis", with_pivot_axis([String]);
            pivot_key_value_map = "pivotKeyValueMap", with_pivot_key_value_map({[String]});
            key = "key", with_key(String);
            model_type = "modelType", with_model_type(String);
            model_version = "modelVersion", with_model_version(String);
            parent_ref = "parentRef", with_parent_ref(models::ParentReference);
            object_status = "objectStatus", with_object_status(i64);
        }
    }
}
