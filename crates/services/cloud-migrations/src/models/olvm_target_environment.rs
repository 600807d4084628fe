// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// An OLVM target environment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OlvmTargetEnvironment {
    /// The ID of the target compartment.
    pub target_compartment_id: Option<String>,
    /// The ID of the cluster asset.
    pub cluster_asset_id: String,
    /// The ID of the VNIC profile asset.
    pub vnic_profile_asset_id: String,
    /// The OLVM templates, as key-value pairs.
    pub olvm_templates: Option<BTreeMap<String, String>>,
    /// The preferred type of the VM shape.
    pub preferred_shape_type: Option<models::OlvmTargetEnvironmentPreferredShapeType>,
}

model! {
    OlvmTargetEnvironment, "targetEnvironmentType" = "OLVM_TARGET_ENV" {
        required {
            cluster_asset_id = "clusterAssetId", with_cluster_asset_id(String);
            vnic_profile_asset_id = "vnicProfileAssetId", with_vnic_profile_asset_id(String);
        }
        optional {
            target_compartment_id = "targetCompartmentId", with_target_compartment_id(String);
            olvm_templates = "olvmTemplates", with_olvm_templates({String});
            preferred_shape_type = "preferredShapeType",
                with_preferred_shape_type(models::OlvmTargetEnvironmentPreferredShapeType);
        }
    }
}
