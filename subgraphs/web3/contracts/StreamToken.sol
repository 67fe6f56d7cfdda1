// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";

/// The demo's coin: an ERC-20 with 18 decimals, minted by its owner.
contract StreamToken is ERC20, Ownable {
    constructor(address owner) ERC20("Stream Token", "STREAM") Ownable(owner) {}

    function mint(address to, uint256 amount) external onlyOwner {
        _mint(to, amount);
    }
}
