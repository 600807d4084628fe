// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the auto backup window of a distributed DB backup configuration.
    pub enum DistributedDbBackupConfigAutoBackupWindow {
        SlotOne = "SLOT_ONE",
        SlotTwo = "SLOT_TWO",
        SlotThree = "SLOT_THREE",
        SlotFour = "SLOT_FOUR",
        SlotFive = "SLOT_FIVE",
        SlotSix = "SLOT_SIX",
        SlotSeven = "SLOT_SEVEN",
        SlotEight = "SLOT_EIGHT",
        SlotNine = "SLOT_NINE",
        SlotTen = "SLOT_TEN",
        SlotEleven = "SLOT_ELEVEN",
        SlotTwelve = "SLOT_TWELVE",
    }
}
