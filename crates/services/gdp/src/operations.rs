// @generated from spec/gdp.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod change_gdp_pipeline_compartment;
mod create_gdp_pipeline;
mod delete_gdp_pipeline;
mod get_gdp_pipeline;
mod get_gdp_work_request;
mod list_gdp_pipelines;
mod list_gdp_work_request_errors;
mod list_gdp_work_request_logs;
mod list_gdp_work_requests;
mod peer_gdp_pipeline;
mod rotate_gdp_pipeline_keys;
mod start_gdp_pipeline;
mod stop_gdp_pipeline;
mod update_gdp_pipeline;

pub use self::change_gdp_pipeline_compartment::ChangeGdpPipelineCompartment;
pub use self::create_gdp_pipeline::CreateGdpPipeline;
pub use self::delete_gdp_pipeline::DeleteGdpPipeline;
pub use self::get_gdp_pipeline::GetGdpPipeline;
pub use self::get_gdp_work_request::GetGdpWorkRequest;
pub use self::list_gdp_pipelines::ListGdpPipelines;
pub use self::list_gdp_work_request_errors::ListGdpWorkRequestErrors;
pub use self::list_gdp_work_request_logs::ListGdpWorkRequestLogs;
pub use self::list_gdp_work_requests::ListGdpWorkRequests;
pub use self::peer_gdp_pipeline::PeerGdpPipeline;
pub use self::rotate_gdp_pipeline_keys::RotateGdpPipelineKeys;
pub use self::start_gdp_pipeline::StartGdpPipeline;
pub use self::stop_gdp_pipeline::StopGdpPipeline;
pub use self::update_gdp_pipeline::UpdateGdpPipeline;
