// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A unique key.
    ///
    /// The field `modelType` selects the variant.
    pub enum UniqueKey by "modelType" {
        PrimaryKey(models::PrimaryKey) = "PRIMARY_KEY", as_primary_key;
        UniqueKey(models::UniqueDataKey) = "UNIQUE_KEY", as_unique_key;
    }
    shared {
        /// The key of the object.
        key = "key", str, in PrimaryKey UniqueKey;
        /// The model version of the object. The service uses it to upgrade objects.
        model_version = "modelVersion", str, in PrimaryKey UniqueKey;
        /// The reference to the parent object.
        parent_ref = "parentRef", ref models::ParentReference, in PrimaryKey UniqueKey;
        /// The name. At most 1,000 characters.
        name = "name", str, in PrimaryKey UniqueKey;
        /// The references to attributes.
        attribute_refs = "attributeRefs", ref [models::KeyAttribute], in PrimaryKey UniqueKey;
        /// The status of the object. The value 1 marks a shallow reference across objects; all
        /// other values are reserved.
        object_status = "objectStatus", copy i64, in PrimaryKey UniqueKey;
    }
}
