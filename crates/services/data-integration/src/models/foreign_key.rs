// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A foreign key.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ForeignKey {
    /// The key of the object.
    pub key: Option<String>,
    /// The model version of the object. The service uses it to upgrade objects.
    pub model_version: Option<String>,
    /// The reference to the parent object.
    pub parent_ref: Option<models::ParentReference>,
    /// The name. At most 1,000 characters.
    pub name: Option<String>,
    /// The references to attributes.
    pub attribute_refs: Option<Vec<models::KeyAttribute>>,
    /// The update rule.
    pub update_rule: Option<i64>,
    /// The delete rule.
    pub delete_rule: Option<i64>,
    /// The reference unique key.
    pub reference_unique_key: Option<models::UniqueKey>,
    /// The status of the object. The value 1 marks a shallow reference across objects; all other
    /// values are reserved.
    pub object_status: Option<i64>,
}

model! {
    ForeignKey, "modelType" = "FOREIGN_KEY" {
        optional {
            key = "key", with_key(String);
            model_version = "modelVersion", with_model_version(String);
            parent_ref = "parentRef", with_parent_ref(models::ParentReference);
            name = "name", with_name(String);
            attribute_refs = "attributeRefs", with_attribute_refs([models::KeyAttribute]);
            update_rule = "updateRule", with_update_rule(i64);
            delete_rule = "deleteRule", with_delete_rule(i64);
            reference_unique_key = "referenceUniqueKey",
                with_reference_unique_key(models::UniqueKey);
            object_status = "objectStatus", with_object_status(i64);
        }
    }
}
