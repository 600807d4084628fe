// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// OLVM template properties.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OlvmTemplateProperties {
    /// The policy for the automatic configuration of CPU pinning and NUMA.
    pub auto_pinning_policy: Option<models::OlvmTemplatePropertiesAutoPinningPolicy>,
    /// The BIOS.
    pub bios: Option<models::OlvmBios>,
    /// The comment.
    pub comment: Option<String>,
    /// The console.
    pub console: Option<models::OlvmConsole>,
    /// The CPU.
    pub cpu: Option<models::OlvmCpu>,
    /// The policy for CPU and NUMA pinning.
    pub cpu_pinning_policy: Option<models::OlvmTemplatePropertiesCpuPinningPolicy>,
    /// The number of CPU shares.
    pub cpu_shares: Option<i64>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The custom compatibility version.
    pub custom_compatibility_version: Option<models::OlvmVersion>,
    /// The custom CPU model.
    pub custom_cpu_model: Option<String>,
    /// The custom emulated machine.
    pub custom_emulated_machine: Option<String>,
    /// The custom properties.
    pub custom_properties: Option<Vec<models::OlvmCustomProperty>>,
    /// Whether the resource is protected against deletion.
    pub is_delete_protected: Option<bool>,
    /// The description.
    pub description: Option<String>,
    /// The display.
    pub display: Option<models::OlvmDisplay>,
    /// The domain.
    pub domain: Option<models::OlvmDomain>,
    /// The high availability settings.
    pub high_availability: Option<models::OlvmHighAvailability>,
    /// The initialization settings of the virtual machine.
    pub initialization: Option<models::OlvmInitialization>,
    /// The number of I/O threads, for performance tuning.
    pub io_threads: Option<i64>,
    /// The large icon.
    pub large_icon: Option<models::OlvmIcon>,
    /// The lease of the virtual machine in the storage domain.
    pub storage_domain_lease: Option<models::OlvmStorageDomainProperties>,
    /// The amount of memory in bytes.
    pub memory_in_bytes: Option<i64>,
    /// The memory policy.
    pub memory_policy: Option<models::OlvmMemoryPolicy>,
    /// The migration policy.
    pub migration_policy: Option<models::OlvmMigrationOptions>,
    /// The maximum time that the virtual machine can be unresponsive during live migration, in
    /// milliseconds.
    pub migration_downtime_in_ms: Option<i64>,
    /// Whether each virtual interface gets the optimal number of queues for the available virtual
    /// CPUs.
    pub is_multi_queues_enabled: Option<bool>,
    /// The name of the template.
    pub template_name: String,
    /// The origin.
    pub origin: Option<String>,
    /// The operating system.
    pub os: Option<models::OlvmOperatingSystem>,
    /// The placement policy of the virtual machine.
    pub placement_policy: Option<models::OlvmVmPlacementPolicy>,
    /// The serial number.
    pub serial_number: Option<models::OlvmSerialNumber>,
    /// The small icon.
    pub small_icon: Option<models::OlvmIcon>,
    /// Whether the virtual machine has a sound card.
    pub is_soundcard_enabled: Option<bool>,
    /// Whether the virtual machine is initially paused after its start.
    pub is_start_paused: Option<bool>,
    /// Whether the object is stateless.
    pub is_stateless: Option<bool>,
    /// The status.
    pub status: Option<models::OlvmTemplatePropertiesStatus>,
    /// The behavior of the virtual machine after a storage error.
    pub storage_error_resume_behavior:
        Option<models::OlvmTemplatePropertiesStorageErrorResumeBehavior>,
    /// The time zone.
    pub timezone: Option<String>,
    /// Whether a Trusted Platform Module (TPM) is enabled.
    pub is_tpm_enabled: Option<bool>,
    /// Whether data is encrypted during a live migration of a virtual machine.
    pub is_tunnel_migration: Option<bool>,
    /// The type.
    pub type_: Option<models::OlvmVmType>,
    /// The USB settings of the virtual machine.
    pub usb: Option<models::OlvmUsb>,
    /// The version.
    pub version: Option<models::OlvmTemplateVersion>,
    /// Whether VirtIO-SCSI is enabled.
    pub is_virtio_scsi_enabled: Option<bool>,
    /// The number of queues of a VirtIO-SCSI controller. Requires that multiple queues are enabled.
    pub virtio_scsi_multi_queues: Option<i64>,
    /// Whether VirtIO-SCSI devices get multiple queues, by the available virtual CPUs and disks or
    /// by `virtioScsiMultiQueues`.
    pub is_virtio_scsi_multi_queues_enabled: Option<bool>,
    /// The virtual machine.
    pub vm: Option<models::OlvmVirtualMachine>,
}

model! {
    OlvmTemplateProperties {
        auto_pinning_policy = "autoPinningPolicy";
        bios = "bios";
        comment = "comment";
        console = "console";
        cpu = "cpu";
        cpu_pinning_policy = "cpuPinningPolicy";
        cpu_shares = "cpuShares";
        time_created = "timeCreated";
        custom_compatibility_version = "customCompatibilityVersion";
        custom_cpu_model = "customCpuModel";
        custom_emulated_machine = "customEmulatedMachine";
        custom_properties = "customProperties";
        is_delete_protected = "isDeleteProtected";
        description = "description";
        display = "display";
        domain = "domain";
        high_availability = "highAvailability";
        initialization = "initialization";
        io_threads = "ioThreads";
        large_icon = "largeIcon";
        storage_domain_lease = "storageDomainLease";
        memory_in_bytes = "memoryInBytes";
        memory_policy = "memoryPolicy";
        migration_policy = "migrationPolicy";
        migration_downtime_in_ms = "migrationDowntimeInMs";
        is_multi_queues_enabled = "isMultiQueuesEnabled";
        template_name = "templateName";
        origin = "origin";
        os = "os";
        placement_policy = "placementPolicy";
        serial_number = "serialNumber";
        small_icon = "smallIcon";
        is_soundcard_enabled = "isSoundcardEnabled";
        is_start_paused = "isStartPaused";
        is_stateless = "isStateless";
        status = "status";
        storage_error_resume_behavior = "storageErrorResumeBehavior";
        timezone = "timezone";
        is_tpm_enabled = "isTpmEnabled";
        is_tunnel_migration = "isTunnelMigration";
        type_ = "type";
        usb = "usb";
        version = "version";
        is_virtio_scsi_enabled = "isVirtioScsiEnabled";
        virtio_scsi_multi_queues = "virtioScsiMultiQueues";
        is_virtio_scsi_multi_queues_enabled = "isVirtioScsiMultiQueuesEnabled";
        vm = "vm";
    }
}
