// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an internet DRG attachment network.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InternetDrgAttachmentNetworkDetails {
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The OCIDs of the BYOIP ranges accessible from the internet through the DRG.
    pub byoip_range_ids: Option<Vec<String>>,
}

model! {
    InternetDrgAttachmentNetworkDetails, "type" = "INTERNET" {
        id = "id";
        byoip_range_ids = "byoipRangeIds";
    }
}
