// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a DB system to start.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StartDbSystemDetails {
    /// The number of OCPUs per instance. For the configuration of a flexible shape, 0.
    pub instance_ocpu_count: Option<i64>,
    /// The amount of memory per instance in GB. For the configuration of a flexible shape, 0.
    pub instance_memory_size_in_gbs: Option<i64>,
    /// The shape. Example: `VM.Standard.E4.Flex`.
    pub shape: Option<String>,
    /// The ID of the configuration.
    pub config_id: Option<String>,
}

model! {
    StartDbSystemDetails {
        optional {
            instance_ocpu_count = "instanceOcpuCount", with_instance_ocpu_count(i64);
            instance_memory_size_in_gbs = "instanceMemorySizeInGBs",
                with_instance_memory_size_in_gbs(i64);
            shape = "shape", with_shape(String);
            config_id = "configId", with_config_id(String);
        }
    }
}
