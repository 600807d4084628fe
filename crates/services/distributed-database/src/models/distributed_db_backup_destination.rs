// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A distributed DB backup destination.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DistributedDbBackupDestination {
    /// The type.
    pub type_: models::DistributedDbBackupDestinationType,
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The URL of the proxy for access to the object store.
    pub internet_proxy: Option<String>,
    /// The OCID of the Recovery Service (DBRS) policy for backups.
    pub dbrs_policy_id: Option<String>,
    /// Whether the backup destination is in another region.
    pub is_remote: Option<bool>,
    /// The name of the remote region for the backups.
    pub remote_region: Option<String>,
}

model! {
    DistributedDbBackupDestination {
        required {
            type_ = "type", with_type(models::DistributedDbBackupDestinationType);
        }
        optional {
            id = "id", with_id(String);
            internet_proxy = "internetProxy", with_internet_proxy(String);
            dbrs_policy_id = "dbrsPolicyId", with_dbrs_policy_id(String);
            is_remote = "isRemote", with_is_remote(bool);
            remote_region = "remoteRegion", with_remote_region(String);
        }
    }
}
