// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// The details of a distributed autonomous database gds control node to add.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddDistributedAutonomousDatabaseGdsControlNodeDetails {
    /// The public SSH key of the control node.
    pub public_ssh_key: Secret,
    /// The OCID of the subnet.
    pub subnet_id: Option<String>,
}

model! {
    AddDistributedAutonomousDatabaseGdsControlNodeDetails {
        required {
            public_ssh_key = "publicSshKey", with_public_ssh_key(Secret);
        }
        optional {
            subnet_id = "subnetId", with_subnet_id(String);
        }
    }
}
