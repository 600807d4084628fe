// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of an SQL database tools connection to execute.
    ///
    /// The field `type` selects the variant.
    pub enum ExecuteSqlDatabaseToolsConnectionDetails by "type", sent {
        Asynchronous(models::ExecuteSqlDatabaseToolsConnectionAsynchronousDetails) = "ASYNCHRONOUS",
            as_asynchronous;
        Synchronous(models::ExecuteSqlDatabaseToolsConnectionSynchronousDetails) = "SYNCHRONOUS",
            as_synchronous;
    }
    shared {
        /// The output.
        output = "output", ref models::ExecuteSqlOutputDetails, in Asynchronous Synchronous;
    }
}
