// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Compute properties.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComputeProperties {
    /// The primary IP address of the instance.
    pub primary_ip: Option<String>,
    /// The DNS name.
    pub dns_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The number of cores.
    pub cores_count: Option<i64>,
    /// The model name of the CPU.
    pub cpu_model: Option<String>,
    /// The number of GPU devices.
    pub gpu_devices_count: Option<i64>,
    /// The GPU devices of the virtual machine.
    pub gpu_devices: Option<Vec<models::GpuDevice>>,
    /// The number of threads per core.
    pub threads_per_core_count: Option<i64>,
    /// The amount of memory in MB.
    pub memory_in_mbs: Option<i64>,
    /// Whether NVDIMMs serve as persistent memory.
    pub is_pmem_enabled: Option<bool>,
    /// The size of the persistent memory, in MB.
    pub pmem_in_mbs: Option<i64>,
    /// The operating system.
    pub operating_system: Option<String>,
    /// The version of the operating system.
    pub operating_system_version: Option<String>,
    /// The host name.
    pub host_name: Option<String>,
    /// The power state of the virtual machine.
    pub power_state: Option<String>,
    /// The state of the guest.
    pub guest_state: Option<String>,
    /// Whether a Trusted Platform Module (TPM) is enabled.
    pub is_tpm_enabled: Option<bool>,
    /// The number of connected networks.
    pub connected_networks: Option<i64>,
    /// The number of network interfaces.
    pub nics_count: Option<i64>,
    /// The network interfaces of the virtual machine.
    pub nics: Option<Vec<models::Nic>>,
    /// The provisioned storage, in MB.
    pub storage_provisioned_in_mbs: Option<i64>,
    /// The number of disks.
    pub disks_count: Option<i64>,
    /// The disks, in no order.
    pub disks: Option<Vec<models::Disk>>,
    /// The firmware type of the virtual machine.
    pub firmware: Option<String>,
    /// The latency sensitivity.
    pub latency_sensitivity: Option<String>,
    /// The NVDIMMs of the virtual machine.
    pub nvdimms: Option<Vec<models::Nvdimm>>,
    /// The NVDIMM controller.
    pub nvdimm_controller: Option<models::NvdimmController>,
    /// The SCSI controller.
    pub scsi_controller: Option<models::ScsiController>,
    /// The version of the hardware.
    pub hardware_version: Option<String>,
}

model! {
    ComputeProperties {
        primary_ip = "primaryIp";
        dns_name = "dnsName";
        description = "description";
        cores_count = "coresCount";
        cpu_model = "cpuModel";
        gpu_devices_count = "gpuDevicesCount";
        gpu_devices = "gpuDevices";
        threads_per_core_count = "threadsPerCoreCount";
        memory_in_mbs = "memoryInMBs";
        is_pmem_enabled = "isPmemEnabled";
        pmem_in_mbs = "pmemInMBs";
        operating_system = "operatingSystem";
        operating_system_version = "operatingSystemVersion";
        host_name = "hostName";
        power_state = "powerState";
        guest_state = "guestState";
        is_tpm_enabled = "isTpmEnabled";
        connected_networks = "connectedNetworks";
        nics_count = "nicsCount";
        nics = "nics";
        storage_provisioned_in_mbs = "storageProvisionedInMBs";
        disks_count = "disksCount";
        disks = "disks";
        firmware = "firmware";
        latency_sensitivity = "latencySensitivity";
        nvdimms = "nvdimms";
        nvdimm_controller = "nvdimmController";
        scsi_controller = "scsiController";
        hardware_version = "hardwareVersion";
    }
}
