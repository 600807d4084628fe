// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A data object column unit.
    ///
    /// The field `unitCategory` selects the variant.
    pub enum DataObjectColumnUnit by "unitCategory" {
        Core(models::DataObjectCoreColumnUnit) = "CORE", as_core;
        Custom(models::DataObjectCustomColumnUnit) = "CUSTOM", as_custom;
        DataSize(models::DataObjectDataSizeColumnUnit) = "DATA_SIZE", as_data_size;
        Frequency(models::DataObjectFrequencyColumnUnit) = "FREQUENCY", as_frequency;
        OtherStandard(models::DataObjectOtherStandardColumnUnit) = "OTHER_STANDARD",
            as_other_standard;
        Power(models::DataObjectPowerColumnUnit) = "POWER", as_power;
        Rate(models::DataObjectRateColumnUnit) = "RATE", as_rate;
        Temperature(models::DataObjectTemperatureColumnUnit) = "TEMPERATURE", as_temperature;
        Time(models::DataObjectTimeColumnUnit) = "TIME", as_time;
    }
    shared {
        /// The display name.
        display_name = "displayName", str, in Core Custom DataSize Frequency OtherStandard Power
            Rate Temperature Time;
    }
}
