// @generated from spec/lustre-file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A network security group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkSecurityGroup {
    /// The OCIDs of the NSGs. An empty list removes the resource from all of them. At most 5 items.
    pub nsg_ids: Option<Vec<String>>,
}

model! {
    NetworkSecurityGroup {
        nsg_ids = "nsgIds";
    }
}
