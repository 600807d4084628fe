// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a network bonding mode.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkBondingModeDetails {
    /// The bonding mode of the client network.
    pub client_network_bonding_mode: Option<models::NetworkBondingModeClientNetworkBondingMode>,
    /// The bonding mode of the backup network.
    pub backup_network_bonding_mode: Option<models::NetworkBondingModeBackupNetworkBondingMode>,
    /// The DR network bonding mode.
    pub dr_network_bonding_mode: Option<models::NetworkBondingModeDrNetworkBondingMode>,
}

model! {
    NetworkBondingModeDetails {
        optional {
            client_network_bonding_mode = "clientNetworkBondingMode",
                with_client_network_bonding_mode(models::NetworkBondingModeClientNetworkBondingMode);
            backup_network_bonding_mode = "backupNetworkBondingMode",
                with_backup_network_bonding_mode(models::NetworkBondingModeBackupNetworkBondingMode);
            dr_network_bonding_mode = "drNetworkBondingMode",
                with_dr_network_bonding_mode(models::NetworkBondingModeDrNetworkBondingMode);
        }
    }
}
