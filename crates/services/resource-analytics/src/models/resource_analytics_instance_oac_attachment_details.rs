// @generated from spec/resource-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a resource analytics instance OAC attachment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceAnalyticsInstanceOacAttachmentDetails {
    /// The OCID of the IDCS domain.
    pub idcs_domain_id: String,
    /// The details of the network.
    pub network_details: Option<models::ResourceAnalyticsInstanceOacNetworkDetails>,
    /// The ID of the subnet.
    ///
    /// Deprecated.
    #[deprecated]
    pub subnet_id: Option<String>,
    /// The IDs of the NSGs.
    ///
    /// Deprecated.
    #[deprecated]
    pub nsg_ids: Option<Vec<String>>,
    /// The license model.
    pub license_model: Option<models::ResourceAnalyticsInstanceOacAttachmentLicenseModel>,
    /// The type of the capacity.
    pub capacity_type: Option<models::ResourceAnalyticsInstanceOacAttachmentCapacityType>,
    /// The capacity.
    pub capacity_value: Option<i64>,
}

model! {
    ResourceAnalyticsInstanceOacAttachmentDetails {
        required {
            idcs_domain_id = "idcsDomainId", with_idcs_domain_id(String);
        }
        optional {
            network_details = "networkDetails",
                with_network_details(models::ResourceAnalyticsInstanceOacNetworkDetails);
            subnet_id = "subnetId", with_subnet_id(String);
            nsg_ids = "nsgIds", with_nsg_ids([String]);
            license_model = "licenseModel",
                with_license_model(models::ResourceAnalyticsInstanceOacAttachmentLicenseModel);
            capacity_type = "capacityType",
                with_capacity_type(models::ResourceAnalyticsInstanceOacAttachmentCapacityType);
            capacity_value = "capacityValue", with_capacity_value(i64);
        }
    }
}
