// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

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
        optional {
            primary_ip = "primaryIp", with_primary_ip(String);
            dns_name = "dnsName", with_dns_name(String);
            description = "description", with_description(String);
            cores_count = "coresCount", with_cores_count(i64);
            cpu_model = "cpuModel", with_cpu_model(String);
            gpu_devices_count = "gpuDevicesCount", with_gpu_devices_count(i64);
            gpu_devices = "gpuDevices", with_gpu_devices([models::GpuDevice]);
            threads_per_core_count = "threadsPerCoreCount", with_threads_per_core_count(i64);
            memory_in_mbs = "memoryInMBs", with_memory_in_mbs(i64);
            is_pmem_enabled = "isPmemEnabled", with_is_pmem_enabled(bool);
            pmem_in_mbs = "pmemInMBs", with_pmem_in_mbs(i64);
            operating_system = "operatingSystem", with_operating_system(String);
            operating_system_version = "operatingSystemVersion",
                with_operating_system_version(String);
            host_name = "hostName", with_host_name(String);
            power_state = "powerState", with_power_state(String);
            guest_state = "guestState", with_guest_state(String);
            is_tpm_enabled = "isTpmEnabled", with_is_tpm_enabled(bool);
            connected_networks = "connectedNetworks", with_connected_networks(i64);
            nics_count = "nicsCount", with_nics_count(i64);
            nics = "nics", with_nics([models::Nic]);
            storage_provisioned_in_mbs = "storageProvisionedInMBs",
                with_storage_provisioned_in_mbs(i64);
            disks_count = "disksCount", with_disks_count(i64);
            disks = "disks", with_disks([models::Disk]);
            firmware = "firmware", with_firmware(String);
            latency_sensitivity = "latencySensitivity", with_latency_sensitivity(String);
            nvdimms = "nvdimms", with_nvdimms([models::Nvdimm]);
            nvdimm_controller = "nvdimmController",
                with_nvdimm_controller(models::NvdimmController);
            scsi_controller = "scsiController", with_scsi_controller(models::ScsiController);
            hardware_version = "hardwareVersion", with_hardware_version(String);
        }
    }
}
