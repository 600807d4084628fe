// @generated from spec/blockchain.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A scaled blockchain platform preview.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScaledBlockchainPlatformPreview {
    /// The ID of the resource. Cannot be changed later.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The description.
    pub description: Option<String>,
    /// The compute shape.
    pub compute_shape: String,
    /// The storage size, in TB.
    pub storage_size_in_tbs: Option<f64>,
    /// The storage size in TBs post scaling.
    pub storage_size_in_tbs_post_scaling: Option<f64>,
    /// The details of the components.
    pub component_details: Option<models::BlockchainPlatformComponentDetails>,
    /// The replicas.
    pub replicas: Option<models::ReplicaDetails>,
    /// The component details post scaling.
    pub component_details_post_scaling: Option<models::BlockchainPlatformComponentDetails>,
    /// The replicas post scaling.
    pub replicas_post_scaling: Option<models::ReplicaDetails>,
    /// The OCPU utilization of all hosts.
    pub host_ocpu_utilization_info: Option<Vec<models::OcpuUtilizationInfo>>,
    /// The host OCPU utilization information post scalings.
    pub host_ocpu_utilization_info_post_scaling: Option<Vec<models::OcpuUtilizationInfo>>,
    /// The number of new VMs.
    pub new_vm_count: Option<i64>,
    /// The metering preview.
    pub metering_preview: Option<models::ScaledPlatformMeteringPreview>,
    /// The scale payload.
    pub scale_payload: Option<models::ScaleBlockchainPlatformDetails>,
}

model! {
    ScaledBlockchainPlatformPreview {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        description = "description";
        compute_shape = "computeShape";
        storage_size_in_tbs = "storageSizeInTBs";
        storage_size_in_tbs_post_scaling = "storageSizeInTBsPostScaling";
        component_details = "componentDetails";
        replicas = "replicas";
        component_details_post_scaling = "componentDetailsPostScaling";
        replicas_post_scaling = "replicasPostScaling";
        host_ocpu_utilization_info = "hostOcpuUtilizationInfo";
        host_ocpu_utilization_info_post_scaling = "hostOcpuUtilizationInfoPostScaling";
        new_vm_count = "newVmCount";
        metering_preview = "meteringPreview";
        scale_payload = "scalePayload";
    }
}
