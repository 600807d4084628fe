// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A distributed database gds control node.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DistributedDatabaseGdsControlNode {
    /// The name.
    pub name: String,
    /// The OCID of the subnet.
    pub subnet_id: Option<String>,
    /// The name of the availability domain.
    pub availability_domain: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The ID of the underlying resource.
    pub supporting_resource_id: Option<String>,
    /// The private IP address.
    pub private_ip: Option<String>,
    /// The image of the control node for Global Database Services (GDS).
    pub gds_control_node_image_details: Option<models::DistributedDbGdsControlNodeImage>,
    /// The metadata.
    pub metadata: Option<models::DistributedDbMetadata>,
}

model! {
    DistributedDatabaseGdsControlNode {
        name = "name";
        subnet_id = "subnetId";
        availability_domain = "availabilityDomain";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        supporting_resource_id = "supportingResourceId";
        private_ip = "privateIp";
        gds_control_node_image_details = "gdsControlNodeImageDetails";
        metadata = "metadata";
    }
}
