// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// Answers `aggregate3` as Multicall3 does, but no call gets more than its share of gas, and no answer more than 16 KiB:
/// a contract that burns gas or returns a bomb cannot spoil its neighbours. It is never deployed; reads carry its code.
contract BoundedAggregate {
    struct Call3 {
        address target;
        bool allowFailure;
        bytes callData;
    }

    struct Result {
        bool success;
        bytes returnData;
    }

    uint256 private constant MOST_GAS = 1_000_000;
    uint256 private constant MOST_BYTES = 16_384;

    function aggregate3(Call3[] calldata calls) external payable returns (Result[] memory results) {
        results = new Result[](calls.length);
        for (uint256 i = 0; i < calls.length; i++) results[i] = _read(calls[i].target, calls[i].callData);
    }

    function _read(address target, bytes calldata input) private view returns (Result memory result) {
        bytes memory data = input;
        bool success;
        uint256 size;
        uint256 gasEach = MOST_GAS;
        assembly {
            success := staticcall(gasEach, target, add(data, 32), mload(data), 0, 0)
            size := returndatasize()
        }
        // Why a call failed is not asked for, and would only take room.
        if (!success || size > MOST_BYTES) return Result(false, "");
        bytes memory answer = new bytes(size);
        assembly {
            returndatacopy(add(answer, 32), 0, size)
        }
        return Result(success, answer);
    }
}
