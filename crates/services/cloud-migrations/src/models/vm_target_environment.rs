// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A VM target environment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VmTargetEnvironment {
    /// The ID of the target compartment.
    pub target_compartment_id: Option<String>,
    /// The name of the availability domain.
    pub availability_domain: Option<String>,
    /// The fault domain.
    pub fault_domain: Option<String>,
    /// The ID of the VCN.
    pub vcn: String,
    /// The subnet.
    pub subnet: String,
    /// The dedicated VM host.
    pub dedicated_vm_host: Option<String>,
    /// The Microsoft license for the VM.
    pub ms_license: Option<String>,
    /// The preferred type of the VM shape.
    pub preferred_shape_type: Option<models::VmTargetEnvironmentPreferredShapeType>,
}

model! {
    VmTargetEnvironment, "targetEnvironmentType" = "VM_TARGET_ENV" {
        required {
            vcn = "vcn", with_vcn(String);
            subnet = "subnet", with_subnet(String);
        }
        optional {
            target_compartment_id = "targetCompartmentId", with_target_compartment_id(String);
            availability_domain = "availabilityDomain", with_availability_domain(String);
            fault_domain = "faultDomain", with_fault_domain(String);
            dedicated_vm_host = "dedicatedVmHost", with_dedicated_vm_host(String);
            ms_license = "msLicense", with_ms_license(String);
            preferred_shape_type = "preferredShapeType",
                with_preferred_shape_type(models::VmTargetEnvironmentPreferredShapeType);
        }
    }
}
