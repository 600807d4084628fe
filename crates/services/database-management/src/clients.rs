// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

//! The clients.

mod db_management_client;
mod diagnosability_client;
mod managed_my_sql_databases_client;
mod perfhub_client;
mod sql_tuning_client;

pub use self::db_management_client::DbManagementClient;
pub use self::diagnosability_client::DiagnosabilityClient;
pub use self::managed_my_sql_databases_client::ManagedMySqlDatabasesClient;
pub use self::perfhub_client::PerfhubClient;
pub use self::sql_tuning_client::SqlTuningClient;
