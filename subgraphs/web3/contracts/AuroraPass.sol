// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {ERC721} from "@openzeppelin/contracts/token/ERC721/ERC721.sol";
import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";

/// The demo's pass: an ERC-721 whose owner mints ids in turn, beginning with 1.
contract AuroraPass is ERC721, Ownable {
    uint256 public lastId;

    constructor(address owner) ERC721("Aurora Pass", "AURORA") Ownable(owner) {}

    function mint(address to) external onlyOwner returns (uint256 id) {
        id = ++lastId;
        _mint(to, id);
    }
}
