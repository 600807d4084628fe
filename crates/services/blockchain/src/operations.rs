// @generated from spec/blockchain.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod change_blockchain_platform_compartment;
mod create_blockchain_platform;
mod create_osn;
mod create_peer;
mod delete_blockchain_platform;
mod delete_osn;
mod delete_peer;
mod delete_work_request;
mod get_blockchain_platform;
mod get_osn;
mod get_peer;
mod get_work_request;
mod list_blockchain_platform_patches;
mod list_blockchain_platforms;
mod list_osns;
mod list_peers;
mod list_work_request_errors;
mod list_work_request_logs;
mod list_work_requests;
mod preview_scale_blockchain_platform;
mod scale_blockchain_platform;
mod start_blockchain_platform;
mod stop_blockchain_platform;
mod update_blockchain_platform;
mod update_osn;
mod update_peer;
mod upgrade_blockchain_platform;

pub use self::change_blockchain_platform_compartment::ChangeBlockchainPlatformCompartment;
pub use self::create_blockchain_platform::CreateBlockchainPlatform;
pub use self::create_osn::CreateOsn;
pub use self::create_peer::CreatePeer;
pub use self::delete_blockchain_platform::DeleteBlockchainPlatform;
pub use self::delete_osn::DeleteOsn;
pub use self::delete_peer::DeletePeer;
pub use self::delete_work_request::DeleteWorkRequest;
pub use self::get_blockchain_platform::GetBlockchainPlatform;
pub use self::get_osn::GetOsn;
pub use self::get_peer::GetPeer;
pub use self::get_work_request::GetWorkRequest;
pub use self::list_blockchain_platform_patches::ListBlockchainPlatformPatches;
pub use self::list_blockchain_platforms::ListBlockchainPlatforms;
pub use self::list_osns::ListOsns;
pub use self::list_peers::ListPeers;
pub use self::list_work_request_errors::ListWorkRequestErrors;
pub use self::list_work_request_logs::ListWorkRequestLogs;
pub use self::list_work_requests::ListWorkRequests;
pub use self::preview_scale_blockchain_platform::PreviewScaleBlockchainPlatform;
pub use self::scale_blockchain_platform::ScaleBlockchainPlatform;
pub use self::start_blockchain_platform::StartBlockchainPlatform;
pub use self::stop_blockchain_platform::StopBlockchainPlatform;
pub use self::update_blockchain_platform::UpdateBlockchainPlatform;
pub use self::update_osn::UpdateOsn;
pub use self::update_peer::UpdatePeer;
pub use self::upgrade_blockchain_platform::UpgradeBlockchainPlatform;
