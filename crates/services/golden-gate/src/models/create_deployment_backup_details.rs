// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a deployment backup to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDeploymentBackupDetails {
    /// The display name.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the deployment.
    pub deployment_id: String,
    /// The Object Storage namespace of the bucket.
    pub namespace_name: String,
    /// The name of the Object Storage bucket.
    pub bucket_name: String,
    /// The name of the object.
    pub object_name: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Whether the backup contains only metadata, without trails.
    pub is_metadata_only: Option<bool>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::AddResourceLockDetails>>,
}

model! {
    CreateDeploymentBackupDetails {
        required {
            display_name = "displayName", with_display_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            deployment_id = "deploymentId", with_deployment_id(String);
            namespace_name = "namespaceName", with_namespace_name(String);
            bucket_name = "bucketName", with_bucket_name(String);
            object_name = "objectName", with_object_name(String);
        }
        optional {
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            is_metadata_only = "isMetadataOnly", with_is_metadata_only(bool);
            locks = "locks", with_locks([models::AddResourceLockDetails]);
        }
    }
}
