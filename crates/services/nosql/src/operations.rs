// @generated from spec/nosql.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod change_table_compartment;
mod create_index;
mod create_replica;
mod create_table;
mod delete_index;
mod delete_replica;
mod delete_row;
mod delete_table;
mod delete_work_request;
mod get_configuration;
mod get_index;
mod get_row;
mod get_table;
mod get_work_request;
mod list_indexes;
mod list_table_usage;
mod list_tables;
mod list_work_request_errors;
mod list_work_request_logs;
mod list_work_requests;
mod prepare_statement;
mod query;
mod summarize_statement;
mod unassign_kms_key;
mod update_configuration;
mod update_row;
mod update_table;

pub use self::change_table_compartment::ChangeTableCompartment;
pub use self::create_index::CreateIndex;
pub use self::create_replica::CreateReplica;
pub use self::create_table::CreateTable;
pub use self::delete_index::DeleteIndex;
pub use self::delete_replica::DeleteReplica;
pub use self::delete_row::DeleteRow;
pub use self::delete_table::DeleteTable;
pub use self::delete_work_request::DeleteWorkRequest;
pub use self::get_configuration::GetConfiguration;
pub use self::get_index::GetIndex;
pub use self::get_row::GetRow;
pub use self::get_table::GetTable;
pub use self::get_work_request::GetWorkRequest;
pub use self::list_indexes::ListIndexes;
pub use self::list_table_usage::ListTableUsage;
pub use self::list_tables::ListTables;
pub use self::list_work_request_errors::ListWorkRequestErrors;
pub use self::list_work_request_logs::ListWorkRequestLogs;
pub use self::list_work_requests::ListWorkRequests;
pub use self::prepare_statement::PrepareStatement;
pub use self::query::Query;
pub use self::summarize_statement::SummarizeStatement;
pub use self::unassign_kms_key::UnassignKmsKey;
pub use self::update_configuration::UpdateConfiguration;
pub use self::update_row::UpdateRow;
pub use self::update_table::UpdateTable;
