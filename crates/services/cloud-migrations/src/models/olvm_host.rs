// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An OLVM host.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OlvmHost {
    /// The address.
    pub address: Option<String>,
    /// The status of automatic NUMA on the host.
    pub auto_numa_status: Option<models::OlvmHostAutoNumaStatus>,
    /// The certificate.
    pub certificate: Option<models::OlvmCertificate>,
    /// The comment.
    pub comment: Option<String>,
    /// The CPU.
    pub cpu: Option<models::OlvmCpu>,
    /// The description.
    pub description: Option<String>,
    /// Whether device passthrough is enabled on the host.
    pub is_host_device_passthrough: Option<bool>,
    /// The display.
    pub display: Option<models::OlvmDisplay>,
    /// The external status of the storage domain.
    pub external_status: Option<models::OlvmHostExternalStatus>,
    /// The hardware of the host.
    pub hardware_information: Option<models::OlvmHardwareInformation>,
    /// The hosted engine on the host.
    pub hosted_engine: Option<models::OlvmHostedEngine>,
    /// The ID of the resource.
    pub id: Option<String>,
    /// The iSCSI details of the host.
    pub iscsi: Option<models::OlvmIscsiDetails>,
    /// The kdump status of the host.
    pub kdump_status: Option<models::OlvmHostKdumpStatus>,
    /// The settings of kernel same-page merging (KSM).
    pub ksm: Option<models::Ksm>,
    /// The version of libvirt on the host.
    pub libvirt_version: Option<models::OlvmVersion>,
    /// The maximum memory for scheduling on the host, in bytes.
    pub max_scheduling_memory_in_bytes: Option<i64>,
    /// The amount of memory in bytes.
    pub memory_in_bytes: Option<i64>,
    /// The name.
    pub name: Option<String>,
    /// Whether an operation on the network of the host is in progress.
    pub is_network_operation_in_progress: Option<bool>,
    /// Whether the host supports NUMA.
    pub is_numa_supported: Option<bool>,
    /// The operating system.
    pub os: Option<models::OlvmOperatingSystem>,
    /// Whether firewall definitions are overridden.
    pub is_override_ip_tables: Option<bool>,
    /// Whether OVN is correctly configured on the host.
    pub is_ovn_configured: Option<bool>,
    /// The port.
    pub port: Option<i64>,
    /// The power management of the host.
    pub power_management: Option<models::OlvmPowerManagement>,
    /// Whether the host has to be reinstalled.
    pub is_reinstallation_required: Option<bool>,
    /// The SELinux settings of the host.
    pub se_linux: Option<models::OlvmSelinux>,
    /// The storage pool manager (SPM) of the host.
    pub spm: Option<models::OlvmSpm>,
    /// The status of the host.
    pub host_status: Option<models::OlvmHostStatus>,
    /// The details of the status.
    pub status_detail: Option<String>,
    /// The summary.
    pub summary: Option<models::OlvmVmSummary>,
    /// Whether transparent huge pages (THP) are enabled.
    pub is_transparent_huge_pages_enabled: Option<bool>,
    /// The type.
    pub type_: Option<models::OlvmHostType>,
    /// Whether an oVirt update is available for the host.
    pub is_update_available: Option<bool>,
    /// The version.
    pub version: Option<models::OlvmVersion>,
    /// The vgpu placement.
    pub vgpu_placement: Option<models::OlvmHostVgpuPlacement>,
}

model! {
    OlvmHost {
        address = "address";
        auto_numa_status = "autoNumaStatus";
        certificate = "certificate";
        comment = "comment";
        cpu = "cpu";
        description = "description";
        is_host_device_passthrough = "isHostDevicePassthrough";
        display = "display";
        external_status = "externalStatus";
        hardware_information = "hardwareInformation";
        hosted_engine = "hostedEngine";
        id = "id";
        iscsi = "iscsi";
        kdump_status = "kdumpStatus";
        ksm = "ksm";
        libvirt_version = "libvirtVersion";
        max_scheduling_memory_in_bytes = "maxSchedulingMemoryInBytes";
        memory_in_bytes = "memoryInBytes";
        name = "name";
        is_network_operation_in_progress = "isNetworkOperationInProgress";
        is_numa_supported = "isNumaSupported";
        os = "os";
        is_override_ip_tables = "isOverrideIpTables";
        is_ovn_configured = "isOvnConfigured";
        port = "port";
        power_management = "powerManagement";
        is_reinstallation_required = "isReinstallationRequired";
        se_linux = "seLinux";
        spm = "spm";
        host_status = "hostStatus";
        status_detail = "statusDetail";
        summary = "summary";
        is_transparent_huge_pages_enabled = "isTransparentHugePagesEnabled";
        type_ = "type";
        is_update_available = "isUpdateAvailable";
        version = "version";
        vgpu_placement = "vgpuPlacement";
    }
}
