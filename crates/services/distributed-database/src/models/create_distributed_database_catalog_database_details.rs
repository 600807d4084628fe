// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, tagged_union};

use crate::models;

tagged_union! {
    /// The details of a distributed database catalog database to create.
    ///
    /// The field `source` selects the variant.
    pub enum CreateDistributedDatabaseCatalogDatabaseDetails by "source", sent {
        ExistingDbHome(models::CreateDistributedDatabaseCatalogDatabaseWithDbHomeDetails)
            = "EXISTING_DB_HOME", as_existing_db_home;
        XdExistingCluster(models::CreateDistributedDatabaseCatalogDatabaseWithExadbXdDetails)
            = "XD_EXISTING_CLUSTER", as_xd_existing_cluster;
        XsExistingCluster(models::CreateDistributedDatabaseCatalogDatabaseWithExadbXsDetails)
            = "XS_EXISTING_CLUSTER", as_xs_existing_cluster;
        XsNewCluster(models::CreateDistributedDatabaseCatalogWithExadbXsNewClusterDetails)
            = "XS_NEW_CLUSTER", as_xs_new_cluster;
        XsNewVaultAndCluster(models::CreateDistributedDatabaseCatalogWithExadbXsNewVaultAndClusterDetails)
            = "XS_NEW_VAULT_AND_CLUSTER", as_xs_new_vault_and_cluster;
    }
    shared {
        /// The password of the TDE wallet. From 9 to 255 characters.
        tde_wallet_password = "tdeWalletPassword", ref Secret, in ExistingDbHome XdExistingCluster
            XsExistingCluster XsNewCluster XsNewVaultAndCluster;
        /// The OCID of the secret with the password. Exclusive with `tdeWalletPassword`.
        tde_wallet_password_secret_id = "tdeWalletPasswordSecretId", str, in ExistingDbHome
            XdExistingCluster XsExistingCluster XsNewCluster XsNewVaultAndCluster;
        /// The version of the secret. The latest one if absent.
        tde_wallet_password_secret_version_number = "tdeWalletPasswordSecretVersionNumber",
            copy i64, in ExistingDbHome XdExistingCluster XsExistingCluster XsNewCluster
            XsNewVaultAndCluster;
    }
}
