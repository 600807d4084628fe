// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, tagged_union};

use crate::models;

tagged_union! {
    /// A database configuration metric group.
    ///
    /// The field `metricName` selects the variant.
    pub enum DatabaseConfigurationMetricGroup by "metricName", sent {
        AsmEntity(models::ExadataAsmEntity) = "ASM_ENTITY", as_asm_entity;
        DbConnectionStatus(models::DBConnectionStatus) = "DB_CONNECTION_STATUS",
            as_db_connection_status;
        DbExternalInstance(models::DBExternalInstance) = "DB_EXTERNAL_INSTANCE",
            as_db_external_instance;
        DbExternalProperties(models::DBExternalProperties) = "DB_EXTERNAL_PROPERTIES",
            as_db_external_properties;
        DbOsConfigInstance(models::DBOSConfigInstance) = "DB_OS_CONFIG_INSTANCE",
            as_db_os_config_instance;
        DbParameters(models::DBParameters) = "DB_PARAMETERS", as_db_parameters;
        ExadataCellConfig(models::ExadataCellConfig) = "EXADATA_CELL_CONFIG",
            as_exadata_cell_config;
        HostResourceAllocation(models::HostAllocation) = "HOST_RESOURCE_ALLOCATION",
            as_host_resource_allocation;
    }
    shared {
        /// The collection time.
        time_collected = "timeCollected", copy DateTime<Utc>, in AsmEntity DbConnectionStatus
            DbExternalInstance DbExternalProperties DbOsConfigInstance DbParameters
            ExadataCellConfig HostResourceAllocation;
    }
}
