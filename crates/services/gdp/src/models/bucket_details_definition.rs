// @generated from spec/gdp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A bucket details definition.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BucketDetailsDefinition {
    /// The bucket type.
    pub bucket_type: models::BucketDetailsDefinitionBucketType,
    /// The namespace.
    pub namespace: String,
    /// The name.
    pub name: String,
    /// The OCID of the resource.
    pub id: String,
}

model! {
    BucketDetailsDefinition {
        required {
            bucket_type = "bucketType", with_bucket_type(models::BucketDetailsDefinitionBucketType);
            namespace = "namespace", with_namespace(String);
            name = "name", with_name(String);
            id = "id", with_id(String);
        }
    }
}
